import { inferProfile } from "../../../src/core/profiles/infer-profile";
import { doc, documentFrom } from "../../support/notation";
import { profiles } from "../../support/profiles";

it.each([
  ["stockholm", "the city's name in the header", "^ Stockholms stad⏎Ängsförvaltningen\n# Ärendet\nText."],
  ["stockholm", "the city's name in the letterhead", "Stockholms stad\nTjänsteutlåtande\n# Ärendet\nText."],
  [
    "stockholm",
    "three of its headings",
    "# Förvaltningens förslag till beslut\nA\n# Ärendets beredning\nB\n# Förvaltningens synpunkter och förslag\nC",
  ],
  [
    "stockholm",
    "three of its headings without style",
    "Förvaltningens förslag till beslut\nA\nÄrendets beredning\nB\nAttesterat av\nC",
  ],
  ["kommun", "two of its headings", "# Förvaltningens förslag till beslut\nA\n# Ärendets beredning\nB"],
  [
    "kommun",
    "the city's name in running text",
    "# Sammanfattning\nKommunen samarbetar med Stockholms stad om ängar.",
  ],
  ["kommun", "the word tjänsteutlåtande alone", "Tjänsteutlåtande\n# Sammanfattning\nText."],
  ["stockholm", "nothing at all: the first is taken", ""],
])("takes %s for %s", (id, _, notation) => {
  expect(inferProfile(notation ? documentFrom(notation) : doc(), profiles).id).toBe(id);
});

it("needs a profile to choose from", () => {
  expect(() => inferProfile(doc(), [])).toThrow("at least one profile");
});
