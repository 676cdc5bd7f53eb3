import type { Document } from "../document/document";
import type { Facts } from "../facts/facts";
import type { ReportForm } from "./report-form";
import type { Skeleton } from "./skeleton";
import type { StandardSection } from "./standard-sections";

/** What a skeleton's plan is made from. */
export interface PlanInput {
  readonly document: Document;
  readonly facts: Facts;
  /** The words for this kind of matter. */
  readonly skeleton: Skeleton;
  /** Its sections in the order in which they stand. */
  readonly standard: readonly StandardSection[];
  readonly form: ReportForm;
  /** What the text calls the one who sends it: "kontoret". */
  readonly sender: string;
}
