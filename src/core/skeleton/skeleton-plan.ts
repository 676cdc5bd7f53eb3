import type { SectionRole } from "../facts/facts";
import type { Edit } from "../editing/edit";

/** What inserting the skeleton would do to a document, to be shown before it is done. */
export interface SkeletonPlan {
  /** "insert" into an empty body, "complete" a text that is there, "nothing" when all is there. */
  readonly kind: "insert" | "complete" | "nothing";
  readonly sections: readonly SectionStatus[];
  readonly edits: readonly Edit[];
  /** What the plan inserts, to be compared with what is read back. */
  readonly headings: number;
  readonly fields: number;
}

/** How one section of the standard stands in the document. */
export interface SectionStatus {
  readonly role: SectionRole;
  /** The standard's name for it. */
  readonly name: string;
  readonly state:
    | { readonly kind: "present" }
    | { readonly kind: "renamed"; readonly as: string }
    /** Will be inserted; `after` is the heading or text it follows, undefined at the start. */
    | { readonly kind: "to-insert"; readonly after?: string }
    /** Missing, and no place for it is proven: the person must place it. */
    | { readonly kind: "no-proven-place" }
    /** Optional and not asked for. */
    | { readonly kind: "left-out" };
}
