import type { Styles } from "./styles";

/** What a paragraph's reading needs from around it, and what it leaves for the next one. One for each part that is read. */
export interface InlineContext {
  readonly styles: Styles;
  /** Where a relationship of this part leads, for hyperlinks. */
  readonly linkTarget: (relationshipId: string) => string | undefined;
  readonly noteText: (kind: NoteKind, id: string) => string;
  /** Complex fields that are open: a table of contents begins in one paragraph and ends in another. */
  readonly fields: OpenField[];
  /** For a part with a field that is never ended: none is carried over to the next paragraph. */
  fieldsEndWithParagraph: boolean;
  /** Set once a tracked change of any kind has been seen. */
  hasTrackedChanges: boolean;
  /** How many letters are marked as of which language; "" where nothing says. */
  readonly letters: Map<string, number>;
}

export function newInlineContext(
  given: Pick<InlineContext, "styles" | "linkTarget" | "noteText">,
): InlineContext {
  return {
    ...given,
    fields: [],
    fieldsEndWithParagraph: false,
    hasTrackedChanges: false,
    letters: new Map(),
  };
}

export type NoteKind = "footnote" | "endnote";

export interface OpenField {
  /** The field's code so far; the first word says what it is. */
  code: string;
  /** Past its separator: what comes now is its result. */
  inResult: boolean;
  /** Where its result began in this paragraph. */
  start: number;
  /** Its places among the paragraph's spans; none while no result has begun there. */
  slots: readonly number[];
}
