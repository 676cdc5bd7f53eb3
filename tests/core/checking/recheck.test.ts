import fc from "fast-check";
import { reconcile } from "../../../src/core/document/reconcile";
import type { Block, Document } from "../../../src/core/document/document";
import { checkAs } from "../../quality/check-labelled";
import { readLabelledDocuments } from "../../quality/labelled-document";
import { documentFrom } from "../../support/notation";
import { someReadings } from "../../support/random-edits";
import { withIds } from "../../support/with-ids";
import { allExampleTexts } from "../rules/examples-of";

const labelled = readLabelledDocuments();

/** Everything that some rule finds something in, or takes care not to. */
const blocks: readonly Block[] = [
  ...allExampleTexts().flatMap((text) => documentFrom(text).blocks),
  ...labelled.flatMap(({ document }) => document.blocks.slice(0, 20)),
];

/** Checked by somebody who has never seen any of it. */
const checkedAnew = (as: (typeof labelled)[number], document: Document) =>
  checkAs(as, structuredClone(document));

describe("a check after an edit", () => {
  it("finds just what a full check finds, and reads the same facts", () => {
    fc.assert(
      fc.property(fc.constantFrom(...labelled), someReadings(blocks), (as, readings) => {
        let document = withIds(as.document);
        checkAs(as, document);
        for (const edited of readings) {
          document = reconcile(document, edited(document));
          const { findings, facts, crashed } = checkAs(as, document);
          const full = checkedAnew(as, document);
          expect(crashed).toEqual([]);
          expect(findings).toEqual(full.findings);
          expect(facts).toEqual(full.facts);
        }
      }),
      { numRuns: Number(process.env["RECHECK_RUNS"] ?? 40) },
    );
  });
});
