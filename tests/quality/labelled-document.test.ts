import { profiles } from "../support/profiles";
import {
  documentKinds,
  LabelledDocumentError,
  parseLabelledDocument,
  placesOf,
  readLabelledDocuments,
} from "./labelled-document";

const front = ["kind: motion", "profile: kommun", "today: 2024-03-01", "pages: 2", "about: Ett prov."];
const text = ["^ Dnr KS 2024/17", "# Bakgrund", "Motionen kom tisdagen den 6 mars 2024.", "| Post | Tkr |"];
const labels = [
  "== must find",
  "E | tisdagen den 6 mars 2024 | veckodagen stämmer inte",
  "W | - | rubrik saknas",
  "== must not",
  "Dnr KS 2024/17 | rätt",
];
const lines = [...front, "---", ...text, ...labels];

const parse = (replaced: readonly string[]) => parseLabelledDocument(replaced.join("\n") + "\n", "prov.txt");

/** The lines with one of them, counted from 1, said otherwise. */
const withLine = (number: number, ...instead: string[]) =>
  lines.flatMap((line, index) => (index === number - 1 ? instead : [line]));

describe("a labelled document", () => {
  it("tells what it is and how it is to be read", () => {
    expect(parse(lines)).toMatchObject({
      name: "prov",
      kind: "motion",
      profile: "kommun",
      today: { year: 2024, month: 3, day: 1 },
      pages: 2,
      about: "Ett prov.",
    });
  });

  it("holds its text without front matter and labels", () => {
    const { blocks } = parse(lines).document;
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "table"]);
  });

  it("tells what must be found, and how grave it is", () => {
    expect(parse(lines).mustFind).toEqual([
      { severity: "error", quote: "tisdagen den 6 mars 2024", why: "veckodagen stämmer inte" },
      { severity: "warning", quote: undefined, why: "rubrik saknas" },
    ]);
  });

  it("tells what must be left alone", () => {
    expect(parse(lines).mustNot).toEqual([{ quote: "Dnr KS 2024/17", why: "rätt" }]);
  });

  it("finds words in the header, in paragraphs and in tables", () => {
    const { document } = parse(lines);
    const starts = ["KS", "mars", "Tkr"].map((words) => placesOf(document, words).map(({ start }) => start));
    expect(starts).toEqual([[4], [28], [0]]);
  });

  it("finds every place of the same words", () => {
    expect(placesOf(parse(lines).document, "o").map(({ start }) => start)).toEqual([1, 4, 10, 1]);
  });
});

describe("the parser names file and line of", () => {
  it.each([
    ["an unknown kind", withLine(1, "kind: roman"), "prov.txt:1: this is no kind"],
    ["a day that does not exist", withLine(3, "today: 2024-02-30"), "prov.txt:3: this is no today"],
    ["a missing key", withLine(4), 'prov.txt:4: expected "pages: …"'],
    ["a key too many", withLine(5, "about: Ett prov.", "by: mig"), 'prov.txt:6: expected "---"'],
    ["a missing divider", lines.slice(0, -2), 'prov.txt:13: the file ends without "== must not"'],
    ["a divider that stands twice", withLine(9, "---"), 'prov.txt:9: "---" is not where it belongs'],
    ["an unknown severity", withLine(12, "X | mars | fel"), 'prov.txt:12: expected "E | words | why", or W'],
    ["a label without a reason", withLine(12, "E | mars"), 'prov.txt:12: expected "words | why"'],
    ["a label with too much", withLine(15, "mars | a | b"), 'prov.txt:15: expected "words | why"'],
    ["words that are not there", withLine(15, "april | rätt"), 'prov.txt:15: "april" does not occur'],
  ])("%s", (_, wrong, message) => {
    expect(() => parse(wrong)).toThrow(LabelledDocumentError);
    expect(() => parse(wrong)).toThrow(message);
  });
});

describe("the labelled documents", () => {
  const documents = readLabelledDocuments();
  const isClean = ({ mustFind }: (typeof documents)[number]) => mustFind.length === 0;

  it("are twenty at least", () => {
    expect(documents.length).toBeGreaterThanOrEqual(20);
  });

  it("are of every kind", () => {
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(documentKinds));
  });

  it("are checked with profiles that exist", () => {
    const ids = profiles.map(({ id }) => id);
    expect(documents.filter(({ profile }) => !ids.includes(profile)).map(({ name }) => name)).toEqual([]);
  });

  it("are both short and long", () => {
    const pages = documents.map((document) => document.pages);
    expect([Math.min(...pages), Math.max(...pages) >= 12]).toEqual([1, true]);
  });

  it("have six clean ones at least", () => {
    expect(documents.filter(isClean).length).toBeGreaterThanOrEqual(6);
  });

  it("have no more than twelve faults each", () => {
    const crowded = documents.filter(({ mustFind }) => mustFind.length > 12);
    expect(crowded.map(({ name }) => name)).toEqual([]);
  });

  it("never say two things about the same words", () => {
    const contradictory = documents.filter(({ mustFind, mustNot }) => {
      const quotes = [...mustFind, ...mustNot].flatMap(({ quote }) => quote ?? []);
      return new Set(quotes).size < quotes.length;
    });
    expect(contradictory.map(({ name }) => name)).toEqual([]);
  });
});
