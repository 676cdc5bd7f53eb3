import type { Block, Document } from "../../src/core/document/document";
import { inferProfile } from "../../src/core/profiles/infer-profile";
import { documentFrom } from "../support/notation";
import { profiles } from "../support/profiles";
import { readLabelledDocuments } from "./labelled-document";

const documents = readLabelledDocuments();

/** One of its headings and a stadsdelsnämnd: a reader may guess, a program does not. */
const withoutMarks = ["anmalan-klagomal-stockholm"];

const inferred = (document: Document): string => inferProfile(document, profiles).id;

it.each(documents.map((one) => [one.name, one] as const))(
  "knows whose %s is",
  (name, { document, profile }) => {
    expect(inferred(document)).toBe(withoutMarks.includes(name) ? "kommun" : profile);
  },
);

/** With further paragraphs in its page header. */
function below(document: Document, lines: string): Document {
  const { header } = documentFrom(`${lines}\nText.`);
  if (header.state !== "read" || document.header.state === "unknown") return document;
  const blocks: readonly Block[] = document.header.state === "read" ? document.header.blocks : [];
  return { ...document, header: { ...header, blocks: [...header.blocks, ...blocks] } };
}

it("the word tjänsteutlåtande changes nothing", () => {
  for (const { document } of documents)
    expect(inferred(below(document, "^ Tjänsteutlåtande"))).toBe(inferred(document));
});

it("no text is the city's below another municipality's name", () => {
  const names = (document: Document) => JSON.stringify(document.header).includes("Stockholms stad");
  const others = documents.filter(({ document }) => !names(document) && document.header.state === "read");
  expect(others.length).toBeGreaterThan(20);
  for (const { document } of others) expect(inferred(below(document, "^ Lindvalla kommun"))).toBe("kommun");
});

it("every text is the city's below its name", () => {
  for (const { document } of documents.filter((one) => one.document.header.state === "read"))
    expect(inferred(below(document, "^ Stockholms stad"))).toMatch(/^stockholm/);
});

it("what shows no headings of a förvaltning is a kontor's below a kontor's name", () => {
  const others = documents.filter(
    ({ name, document, profile }) =>
      profile !== "stockholm" && document.header.state === "read" && !withoutMarks.includes(name),
  );
  for (const { document } of others)
    expect(inferred(below(document, "^ Stockholms stad\n^ Exploateringskontoret"))).toBe("stockholm-kontor");
});
