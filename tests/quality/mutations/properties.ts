import type { Document } from "../../../src/core/document/document";
import type { Operator } from "./mutant";

/** How a file may be, beside its text. */
type About = Partial<Pick<Document, "properties" | "page" | "language">>;

const a4 = { width: 11_906, height: 16_838 };

const harmful: Readonly<Record<string, readonly About[]>> = {
  "document-title-missing": [
    { properties: { title: "", creator: "Kaj Ek" } },
    { properties: { title: " ", creator: "", created: { year: 2024, month: 3, day: 5 } } },
  ],
  "language-not-swedish": [{ language: "en-US" }, { language: "fi-FI" }],
  "wrong-page-size": [
    { page: { width: 12_240, height: 15_840 } },
    { page: { width: 8_391, height: 11_906 } },
  ],
};

const harmless: Readonly<Record<string, readonly About[]>> = {
  "document-title-missing": [
    { properties: { title: "Vattenplan", creator: "Kaj Ek" } },
    { properties: { title: "", creator: "" } },
    { properties: { title: "Vattenplan", creator: "" } },
  ],
  "language-not-swedish": [{ language: "sv-SE" }, { language: "sv-FI" }, { language: "sv" }],
  "wrong-page-size": [
    { page: a4 },
    { page: { width: a4.height, height: a4.width } },
    { page: { width: a4.width + 20, height: a4.height - 30 } },
  ],
};

const operators = (
  abouts: Readonly<Record<string, readonly About[]>>,
  name: string,
  expected: (rule: string) => readonly { readonly rule: string; readonly quote: string }[],
): readonly Operator[] =>
  Object.entries(abouts).map(([rule, files]) => ({
    name,
    rule,
    *mutants({ document, facts }) {
      if (facts.textKind !== "report") return;
      for (const about of files) yield { document: { ...document, ...about }, expected: expected(rule) };
    },
  }));

export const harmfulProperties = operators(harmful, "saves the file in another way", (rule) => [
  { rule, quote: "" },
]);

export const harmlessProperties = operators(harmless, "saves the file as it may be saved", () => []);
