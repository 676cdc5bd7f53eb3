import type { MatterKind, SectionRole } from "../facts/facts";
import type { FieldName, FieldReference } from "./field-name";

/** The words that a new report starts with, as parsed from a file of content. */
export interface Skeleton {
  readonly id: string;
  /** The kinds of matter it is for; none means all that no other skeleton names. */
  readonly matters: readonly MatterKind[];
  /** What an unfilled field says. */
  readonly fields: Readonly<Record<FieldName, string>>;
  /** One line a paragraph, here and below. */
  readonly header: readonly Line[];
  readonly address: readonly Line[];
  readonly title: Line;
  readonly subtitle?: Line;
  readonly sections: Readonly<Partial<Record<SectionRole, readonly Line[]>>>;
  readonly signature: readonly Line[];
}

export type Line = readonly LinePart[];

export type LinePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "field"; readonly field: FieldReference }
  /** Says what to write here; a placeholder until somebody does. */
  | { readonly kind: "guidance"; readonly text: string }
  /** "förvaltningens" or "kontorets", as the text calls the one who sends it. */
  | { readonly kind: "senders" }
  | { readonly kind: "page-number" }
  | { readonly kind: "page-count" };

/** The one that names the kind of matter, else the one for all others. */
export function skeletonFor(skeletons: readonly Skeleton[], matter: MatterKind): Skeleton | undefined {
  return (
    skeletons.find(({ matters }) => matters.includes(matter)) ??
    skeletons.find(({ matters }) => matters.length === 0)
  );
}
