import { documentFrom } from "../../support/notation";
import { isReport, knownSections } from "./known-sections";
import { withBlocks, type Operator } from "./mutant";

const rule = "wrong-font";
const sentence = "Vattnet i ån provtas varje månad av en konsult som har ett avtal sedan tidigare.";

/** Ends the section about the matter with text in a font of its own, where the profile has fonts. */
const inFont = (name: string, lines: readonly string[], quote?: string): Operator => ({
  name,
  rule,
  mayAlso: ["direct-formatting"],
  *mutants(original) {
    const last = knownSections(original)
      .find(({ role }) => role === "matter")
      ?.blocks.at(-1);
    if (!isReport(original) || !last || !original.profile.id.startsWith("stockholm")) return;
    for (const line of lines)
      yield {
        document: withBlocks(original.document, [last], [last, ...documentFrom(line).blocks]),
        expected: quote === undefined ? [] : [{ rule, quote }],
      };
  },
});

export const harmfulFonts: readonly Operator[] = [
  inFont(
    "pastes text in a font of its own",
    ["Comic Sans MS", "Calibri", "Garamond"].map((font) => `Så här är det. {${font} 12|${sentence}}`),
    sentence,
  ),
];

export const harmlessFonts: readonly Operator[] = [
  inFont("writes in one of the profile's fonts, or a sign in another", [
    `{Arial 12|${sentence}}`,
    `{Times New Roman 12|${sentence}}`,
    `{Verdana 11|${sentence}}`,
    `${sentence} {Symbol 12|α}`,
  ]),
];
