import type { MatterKind, SectionRole } from "../facts/facts";

/** A phrase of the library, as parsed. */
export interface Clause {
  /** "beslut-overlamnar-som-svar": unique over all libraries. */
  readonly id: string;
  readonly title: string;
  /** Where it belongs; the first is where it belongs most. */
  readonly sections: readonly SectionRole[];
  /** Kinds of matter it is for; empty means all. */
  readonly matters: readonly MatterKind[];
  readonly parts: readonly ClausePart[];
  /** Words that people search for and that the text does not hold. */
  readonly keywords: readonly string[];
}

export type ClausePart =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "slot"; readonly slot: Slot };

/** Something to fill in: `{namnd.genitiv}` or `{datum: dag då uppdraget gavs}` in the file. */
export interface Slot {
  readonly name: SlotName;
  readonly form: SlotForm;
  /** A capital first letter, since it begins a sentence: `{Namnd}` in the file. */
  readonly capital: boolean;
  /**
   * What to write here, where the slot's name does not say it. Such a slot means something in its phrase only,
   * so no fact and no earlier answer fills it.
   */
  readonly guidance?: string;
}

export type SlotName =
  | "namnd"
  | "forvaltning"
  | "motesdatum"
  | "diarienummer"
  | "arende"
  | "remissinstans"
  | "remissdiarienummer"
  | "sista-svarsdag"
  | "handlaggare"
  | "belopp"
  | "datum"
  | "fritext";

/**
 * "kort" is what the text calls the organisation after its full name: "förvaltningen", "kontoret".
 * It always can be filled.
 */
export type SlotForm = "grund" | "genitiv" | "kort" | "kort-genitiv";

export interface ClauseLibrary {
  readonly clauses: readonly Clause[];
}

/** A clause ready to be shown and inserted. */
export interface FilledClause {
  readonly clause: Clause;
  readonly parts: readonly FilledPart[];
  /** Slots that no fact filled. */
  readonly open: number;
}

export type FilledPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "filled"; readonly slot: Slot; readonly text: string }
  | { readonly kind: "open"; readonly slot: Slot; readonly guidance: string };
