import type { Edit } from "../editing/edit";
import type { PlainDate } from "../language/plain-date";

/** One person's approval, as typed by a person: nothing here is ever filled in by default. */
export interface Approval {
  readonly name: string;
  /** "Förvaltningschef"; may be empty. */
  readonly title: string;
  readonly date: PlainDate;
}

/** What became of the text since it was approved. Only a proven difference is "changed". */
export type SealVerdict =
  | { readonly kind: "not-attested" }
  | { readonly kind: "unchanged"; readonly since: PlainDate }
  | { readonly kind: "changed"; readonly since: PlainDate; readonly sections: readonly string[] }
  | { readonly kind: "seal-missing" }
  | { readonly kind: "cannot-be-decided" }
  | { readonly kind: "unknown-version" };

export type AttestPlan =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly addsRow: boolean }
  | { readonly ok: false; readonly reason: AttestRefusal };

export type AttestRefusal =
  "tracked-changes-pending" | "already-attested-by-this-person" | "text-unreadable" | "empty-document";
