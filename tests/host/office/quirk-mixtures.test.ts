/** @jest-environment jsdom */
import fc from "fast-check";
import type { Edit } from "../../../src/core/editing/edit";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import type { Quirks } from "../../../src/simulated-word/quirks";
import { bold, docx, h1, p } from "../../support/docx";
import { blockWith, correction, openInWord, textsOf, wordApis } from "./open-in-word";

const phone = "Telefon: 08-50800198";
const report = docx(h1("Ärendet"), p("Telefon: ", bold("08-508"), "00198"), p("Slut"));
const before = ["Ärendet", phone, "Slut"];
const after = ["Ärendet", "Telefon: 08-508 001 98", "Ny rad", "Slut"];

const switches = [
  "readOnly",
  "protected",
  "getOoxmlThrows",
  "getOoxmlReserializes",
  "getOoxmlDropsParts",
  "getOoxmlWithoutHeaders",
  "headerCreated",
  "placeholderRefused",
  "placeholderForgotten",
  "styleIdOnlyBecomesNormal",
  "trailingParagraph",
  "customXmlDropped",
  "insertOoxmlClearsUndo",
  "textIncludesDeletions",
  "headerRowCountIgnored",
  "localisedMessages",
  "macTrailingListItem",
  "eventsMissed",
  "localIdMoves",
] as const satisfies readonly (keyof Quirks)[];

const mixture: fc.Arbitrary<Partial<Quirks>> = fc
  .record({ on: fc.subarray([...switches]), failsAtAction: fc.constantFrom(0, 0, 1, 2, 3) })
  .map(({ on, failsAtAction }) => ({
    failsAtAction,
    ...Object.fromEntries(on.map((name) => [name, true])),
  }));

const textsIn = (bytes: Uint8Array): readonly string[] => textsOf(readDocument(openPackage(bytes)));

describe.each(wordApis)("under any mixture of faults at WordApi %s", (wordApi) => {
  it(
    "what is said to be done stands, and what is said not to be done does not",
    () =>
      fc.assert(
        fc.asyncProperty(mixture, async (quirks) => {
          const { word, host } = await openInWord(report, { wordApi, quirks });
          const reading = await host.read();
          if (!reading.ok) return;
          const { document } = reading;
          const last: Edit = {
            kind: "insert-blocks",
            at: { kind: "before", block: blockWith(document, "Slut").id, expected: "Slut" },
            blocks: [{ kind: "paragraph", style: "normal", content: [{ kind: "text", text: "Ny rad" }] }],
          };
          const result = await host.apply([
            correction(document, phone, "08-50800198", "08-508 001 98"),
            last,
          ]);
          const texts = textsIn(word.bytes()).filter((text) => text !== "");
          if (result.ok) expect(texts).toEqual(after);
          else if (result.standing === "nothing") expect(texts).toEqual(before);
        }),
        { numRuns: 30 },
      ),
    60_000,
  );
});
