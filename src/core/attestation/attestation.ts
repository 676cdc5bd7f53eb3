import type { Edit } from "../editing/edit";
import type { PlainDate } from "../language/plain-date";

/** One person's approval, as typed by a person: nothing here is ever filled in by default. */
export interface Approval {
  readonly name: string;
  /** "Förvaltningschef"; may be empty. */
  readonly title: string;
  readonly date: PlainDate;
  /** Left out where nothing stood in the way. */
  readonly despite?: Despite;
}

/** That a person approved although something stood in the way, and why. */
export interface Despite {
  /** How many hinders. */
  readonly hinders: number;
  readonly reason: string;
}

/** What became of the text since it was last approved. Only a proven difference is "changed". */
export type SealVerdict =
  | { readonly kind: "not-attested" }
  | {
      readonly kind: "unchanged";
      readonly since: PlainDate;
      /** Those whose approval was of an earlier wording than the latest one. Left out when there are none. */
      readonly earlierWording?: readonly string[];
    }
  | {
      readonly kind: "changed";
      readonly since: PlainDate;
      /** The headings of the sections that differ; what stands before the first heading is `openingName`. */
      readonly sections: readonly string[];
    }
  | { readonly kind: "seal-missing" }
  | { readonly kind: "cannot-be-decided" }
  | { readonly kind: "unknown-version" };

export type AttestPlan =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly addsRow: boolean }
  | { readonly ok: false; readonly reason: AttestRefusal };

export type AttestRefusal =
  | "tracked-changes-pending"
  | "already-attested-by-this-person"
  | "text-unreadable"
  | "empty-document"
  /** Sealed by a newer version of this program, whose entries this one would lose. */
  | "seal-of-newer-version";
