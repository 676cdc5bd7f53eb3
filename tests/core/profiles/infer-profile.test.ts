import { inferProfile } from "../../../src/core/profiles/infer-profile";
import { doc, documentFrom } from "../../support/notation";
import { profiles } from "../../support/profiles";

const forvaltning =
  "# Förvaltningens förslag till beslut\nA\n# Ärendets beredning\nB\n# Förvaltningens synpunkter och förslag\nC";
const kontor = "# Kontorets förslag till beslut\nA\n# Ärendets beredning\nB\n# Kontorets synpunkter\nC";
const plain = "# Förslag till beslut\nA\n# Sammanfattning\nB";

it.each([
  ["stockholm", "the city's name in the header", "^ Stockholms stad⏎Ängsförvaltningen\n# Ärendet\nText."],
  ["stockholm", "the city's name in the letterhead", "Stockholms stad\nTjänsteutlåtande\n# Ärendet\nText."],
  ["stockholm", "three of its headings", forvaltning],
  [
    "stockholm",
    "three of its headings without style",
    "Förvaltningens förslag till beslut\nA\nÄrendets beredning\nB\nAttesterat av\nC",
  ],
  ["stockholm", "the city's name above plain headings", `^ Stockholms stad\n${plain}`],
  [
    "stockholm",
    "a kontor that only gets the report",
    `^ Stockholms stad\n${forvaltning}\n# Beslutet skickas till\nTrafikkontoret`,
  ],
  ["stockholm", "three of its headings below its name misspelt", `^ Stockholm stad\n${forvaltning}`],
  [
    "stockholm",
    "three of its headings below its name in a line",
    `Ängsförvaltningen Stockholms Stad\n${forvaltning}`,
  ],
  ["stockholm", "three of its headings below a title", `= Ängar i stad\n${forvaltning}`],
  ["stockholm-kontor", "three of its headings", kontor],
  [
    "stockholm-kontor",
    "the city's name and one of its headings",
    "^ Stockholms stad\n# Kontorets synpunkter\nA",
  ],
  ["stockholm-kontor", "a kontor below the city's name", `^ Stockholms stad⏎Trafikkontoret\n${plain}`],
  [
    "stockholm-kontor",
    "a kontor beside the city's name",
    `^ | Stockholms stad | Exploateringskontoret |\n${plain}`,
  ],
  ["stockholm-kontor", "stadsledningskontoret", `Stockholms stad\nStadsledningskontoret\n${plain}`],
  ["kommun", "two of its headings", "# Förvaltningens förslag till beslut\nA\n# Ärendets beredning\nB"],
  ["kommun", "two of a kontor's headings", "# Kontorets förslag till beslut\nA\n# Kontorets synpunkter\nB"],
  ["kommun", "a kontor of that name elsewhere", `^ Trafikkontoret\n${plain}`],
  ["kommun", "its headings below another municipality's name", `^ Lindvalla kommun\n${forvaltning}`],
  ["kommun", "its headings below another's name in capitals", `^ LINDVALLA KOMMUN\n${forvaltning}`],
  ["kommun", "its headings below a name of two words", `Upplunda Norra kommun\n${forvaltning}`],
  ["kommun", "its headings below another city's name", `Storängs Stad\nFritidskontoret\n${kontor}`],
  [
    "kommun",
    "the city's name in running text",
    "# Sammanfattning\nKommunen samarbetar med Stockholms stad om ängar.",
  ],
  ["kommun", "a name that only begins as the city's", `^ Stockholms stadsmission\n${plain}`],
  ["kommun", "the word tjänsteutlåtande alone", "Tjänsteutlåtande\n# Sammanfattning\nText."],
  ["stockholm", "nothing at all: the first is taken", ""],
  ["stockholm-kontor", "a kontor's letterhead above nothing", "^ Stockholms stad⏎Trafikkontoret"],
  ["stockholm", "a letterhead that names nobody known", "^ Lindvalla kommun"],
])("takes %s for %s", (id, _, notation) => {
  expect(inferProfile(notation ? documentFrom(notation) : doc(), profiles).id).toBe(id);
});

it("the order of the profiles decides nothing where they differ", () => {
  const turned = [...profiles].reverse();
  for (const notation of [forvaltning, kontor, plain])
    expect(inferProfile(documentFrom(notation), turned)).toBe(inferProfile(documentFrom(notation), profiles));
});

it("needs a profile to choose from", () => {
  expect(() => inferProfile(doc(), [])).toThrow("at least one profile");
});
