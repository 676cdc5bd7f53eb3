import { quoteOf } from "../../../src/core/checking/finding";
import { documentLists } from "../../../src/core/facts/document-list";
import { readFacts } from "../../../src/core/facts/read-facts";
import { documentFrom } from "../../support/notation";
import { profileNamed } from "../../support/profiles";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

const listsIn = (text: string) =>
  documentLists(readFacts(documentFrom(`${decision}\n${text}`), profileNamed("kommun")));
const entriesIn = (text: string) => listsIn(text)[0]?.entries ?? [];
const datesIn = (text: string) =>
  entriesIn(text).map(({ date }) => date && quoteOf(date.text.placeOf(date.found)));

it("reads each entry with its date", () => {
  expect(datesIn("# Beslutsunderlag\n- Remiss, 2024-02-26\n- Karta\n- Motion den 15 maj 2023")).toEqual([
    "2024-02-26",
    undefined,
    "den 15 maj 2023",
  ]);
});

it("reads the rows of a table that have one date", () => {
  const table =
    "| Handling | Datum |\n| Riskanalys | 2024-02-26 |\n| Tjänsteskrivelse | 2024-05-14 |\n| Karta | |";
  const [list] = listsIn(`# Beslutsunderlag\nFöljande handlingar finns.\n${table}`);
  expect(list?.entries.map(({ words, isOwn }) => [words, isOwn])).toEqual([
    ["Riskanalys 2024-02-26", false],
    ["Tjänsteskrivelse 2024-05-14", true],
  ]);
  expect(list?.isCountable).toBe(false);
  expect(
    entriesIn("# Beslutsunderlag\n| Handling | Datum | Inkom |\n| Plan | 2024-02-26 | 2024-03-01 |"),
  ).toEqual([]);
});

it("joins a line that continues the one before", () => {
  const entries = entriesIn("# Beslutsunderlag\nPlan för ängar i\nkommunens parker\n2024-05-14\nKarta");
  expect(entries.map(({ words }) => words)).toEqual([
    "Plan för ängar i kommunens parker 2024-05-14",
    "Karta",
  ]);
});

it("ends the list where somebody signs", () => {
  expect(entriesIn("# Bilaga\nKarta\nTure Holmdal\nFörvaltningschef").map(({ words }) => words)).toEqual([
    "Karta",
  ]);
});

it("reads the numbers that are typed and those that Word counts", () => {
  expect(entriesIn("# Bilagor\n1. Karta\n2. Plan").map(({ number }) => number)).toEqual([1, 2]);
  expect(entriesIn("# Bilagor\nBilaga 1 – Karta\nBilaga 3 – Plan").map(({ number }) => number)).toEqual([
    1, 3,
  ]);
  expect(entriesIn("# Bilagor\n- Karta\n- Plan").map(({ number }) => number)).toEqual([undefined, undefined]);
});

it("takes the date of an event, or one that is to come, for none of the document's", () => {
  expect(datesIn("# Beslutsunderlag\n- Underlag inför 2024-06-12\n- Avtal från och med 2024-07-01")).toEqual([
    undefined,
    undefined,
  ]);
});

it("knows the report itself from another's", () => {
  const entries = entriesIn(
    "# Beslutsunderlag\n- Tjänsteskrivelse, 2024-05-14\n- Kultur- och fritidsförvaltningens tjänsteskrivelse\n- Kommunstyrelsens tjänsteskrivelse",
  );
  expect(entries.map(({ isOwn }) => isOwn)).toEqual([true, true, false]);
});

it("reads nothing of the lists of an appended document", () => {
  expect(
    listsIn("# Bilaga\nPlan\n= Plan för ängar\n# Bilagor\nKarta").map(({ entries }) => entries.length),
  ).toEqual([1]);
});

it("cannot count what is a table", () => {
  expect(listsIn("# Bilagor\nKarta\n| 1 | Plan |").map(({ isCountable }) => isCountable)).toEqual([false]);
});
