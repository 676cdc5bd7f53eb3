import { differenceIn } from "../../tests/quality/compare-manners";
import type { LabelledDocument } from "../../tests/quality/labelled-document";
import { manners } from "../../tests/quality/manners";
import { printTable } from "./print-table";

/** Prints how many documents say the same when they are made in Word in one manner or another; true if all do. */
export function printManners(documents: readonly LabelledDocument[]): boolean {
  const outcomes = manners.map((manner) => ({
    manner,
    differing: documents.flatMap((labelled) => {
      const { lost, added } = differenceIn(labelled, manner);
      return lost.length + added.length === 0 ? [] : [{ labelled, lost, added }];
    }),
  }));
  console.log("\nThe same documents as .docx\n");
  printTable(
    ["made with", "same", "other"],
    outcomes.map(({ manner, differing }) => [
      manner.name,
      documents.length - differing.length,
      differing.length,
    ]),
  );
  for (const { manner, differing } of outcomes)
    for (const { labelled, lost, added } of differing)
      console.log(
        `  ${labelled.name}, ${manner.name}: lost ${lost.join("; ") || "-"}, added ${added.join("; ") || "-"}`,
      );
  return outcomes.every(({ differing }) => differing.length === 0);
}
