import type { SectionRole } from "../../../src/core/facts/facts";
import { documentFrom } from "../../support/notation";
import { withBlocks, type Operator, type Original } from "./mutant";

/** Lines in the notation of the tests' documents, and the words in them that are wrong. */
interface Snippet {
  readonly lines: string;
  readonly quote: string;
}

type Snippets = Readonly<Record<string, readonly Snippet[]>>;

const sentence =
  "Vattnet i ån provtas varje månad av en konsult som kommunen har ett avtal med sedan tidigare.";

/** Each stands in the section about the matter and is wrong in one way. */
const inMatter: Snippets = {
  "image-without-alt": [
    { lines: "{bild|}", quote: "" },
    { lines: "Så här ser det ut. {bild|image7.png}", quote: "" },
  ],
  "table-without-header-row": [
    {
      lines: "|~ Verksamhet | 2023 | 2024 |\n| Förskola | 120 | 130 |\n| Skola | 240 | 250 |",
      quote: "Verksamhet",
    },
  ],
  "table-merged-cells": [
    {
      lines: "| Verksamhet | Utfall | Budget |\n| Förskola | 120 | 130 |\n| Lämnas senare | < | < |",
      quote: "Lämnas senare",
    },
  ],
  "link-text-meaningless": [
    { lines: "Kartan finns {@https://www.exempel.se/karta|här}.", quote: "här" },
    { lines: "{@https://www.exempel.se/karta|Läs mer} om kartan.", quote: "Läs mer" },
  ],
  "adopted-after-period-start": [
    { lines: "En vattenplan för 2020–2023 antogs 2021.", quote: "2020–2023 antogs 2021" },
  ],
  "sum-mismatch": [
    { lines: "| Damm | Provtagningar |\n| Norra | 57 |\n| Södra | 35 |\n| Summa | 94 |", quote: "94" },
    { lines: "| Post | Mnkr |\n| Mark | 17,5 |\n| Bro | 52,0 |\n| Totalt | 67,5 |", quote: "67,5" },
  ],
  "heading-level-skipped": [{ lines: `#### Provtagning i ån\n${sentence}`, quote: "Provtagning i ån" }],
  "heading-ends-with-full-stop": [{ lines: `## Provtagning i bäcken.\n${sentence}`, quote: "bäcken." }],
  "direct-formatting": [{ lines: `{Times New Roman 16|${sentence}}`, quote: sentence }],
  "date-format": [
    { lines: "Ån provtogs den 3 maj 2009 och igen 2009-06-14.", quote: "2009-06-14" },
    {
      lines: "| Prov | Dag |\n| 1 | 2009-05-14 |\n| 2 | 2009-06-11 |\n| 3 | 9 juli 2009 |",
      quote: "9 juli 2009",
    },
  ],
  "empty-paragraphs": [{ lines: `⏎\n⏎\n${sentence}`, quote: "" }],
};

/** What is right beside it, or cannot be told from right. */
const right: Readonly<Record<string, readonly string[]>> = {
  "image-without-alt": ["{bild|Karta över ån}", "{prydnad|}", "Så här ser det ut. {bild|Dammen i maj}"],
  "table-without-header-row": [
    "| Verksamhet | 2023 | 2024 |\n| Förskola | 120 | 130 |",
    "|~ Telefon | 08-508 00 198 |",
    "|~ | |\n| | |",
  ],
  "table-merged-cells": [
    "| Verksamhet | Utfall | Budget |\n| Förskola | 120 | 130 |\n| Skola | | |",
    "| Verksamhet | Utfall |\n| Förskola | – |",
    "| Verksamhet | Utfall | Budget |\n| Förskola | 0 | 0 |\n| Skola | 0 | 0 |",
  ],
  "link-text-meaningless": [
    "Kartan finns i {@https://www.exempel.se/karta|kommunens karta över ån}.",
    "Kartan finns här, i akten.",
    "Skriv till {@mailto:vatten@exempel.se|vatten@exempel.se}.",
  ],
  "adopted-after-period-start": [
    "En vattenplan för 2020–2023 antogs 2019.",
    "En vattenplan för 2020–2023 antogs 2020.",
    "Budgeten för 2020–2023 reviderades 2021.",
  ],
  "sum-mismatch": [
    "| Damm | Provtagningar |\n| Norra | 57 |\n| Södra | 35 |\n| Summa | 92 |",
    "| Damm | Provtagningar |\n| Norra | ca 57 |\n| Södra | 35 |\n| Summa | 90 |",
    "| Damm | Djup (m) |\n| Norra | 2,1 |\n| Södra | 1,7 |\n| Medel | 1,9 |",
  ],
  "heading-level-skipped": [
    `## Provtagning i ån\n${sentence}`,
    `## Provtagning i ån\n### Vår och höst\n${sentence}`,
    `## Provtagning i ån\n${sentence}\n## Provtagning i sjön\n${sentence}`,
  ],
  "heading-ends-with-full-stop": [
    `## Provtagning av vatten, bottnar m.m.\n${sentence}`,
    `## Vem provtar ån?\n${sentence}`,
    `## Provtagning enligt 2 kap.\n${sentence}`,
  ],
  "direct-formatting": [
    `{Times New Roman 16|Viktigt!} ${sentence}`,
    `Det står {Times New Roman 16|H2O} på kartan. ${sentence}`,
    `”{Times New Roman 16|${sentence}}”`,
  ],
  "date-format": [
    "Ån provtogs den 3 maj 2009, enligt protokollet 2009-06-14, § 3.",
    "Rapporten om ån är daterad 2009-06-14. Ån provtogs den 3 maj 2009.",
    "Ån har provtagits (2009-06-14) sedan den 3 maj 2009.",
    "| Prov | Dag |\n| 1 | 2009-05-14 |\n| 2 | 2009-06-11 |\n| 3 | 2009-07-09 |",
    "| Prov | Dag |\n| 1 | 14 maj 2009 |\n| 2 | 9 juli 2009 |",
  ],
  "attest-incomplete": [
    "| Namn | Datum |\n| Vera Exempel | |",
    "| Namn | Titel |\n| Vera Exempel | Förvaltningschef |",
    "Attesten av vattenplanen saknar datum.",
  ],
  "structure-unreadable": [
    Array.from({ length: 4 }, () => sentence).join(" "),
    `${sentence}\n${sentence}`,
    "| Damm | Djup |\n| Norra | 2 |",
  ],
  "empty-paragraphs": [`⏎\n${sentence}`, `${sentence}\n⏎\n${sentence}`, `${sentence}\t`],
};

function lastOf({ facts }: Original, role: SectionRole) {
  const blocks = facts.sections
    .filter((section) => section.role === role)
    .flatMap((section) => section.blocks);
  return facts.textKind === "report" ? blocks.at(-1) : undefined;
}

/** The original with lines of its own after the section's last block, if it is a report and has such a section. */
function* added(original: Original, role: SectionRole, lines: string) {
  const place = lastOf(original, role);
  if (!place || !original.document.blocks.includes(place)) return;
  yield withBlocks(original.document, [place], [place, ...documentFrom(lines).blocks]);
}

/** Operators that put each of a rule's snippets at the end of a section. */
export const writes = (
  role: SectionRole,
  snippets: Snippets,
  mayAlso: readonly string[] = [],
): readonly Operator[] =>
  Object.entries(snippets).map(([rule, faults]) => ({
    name: "writes lines with one fault",
    rule,
    mayAlso,
    *mutants(original) {
      for (const { lines, quote } of faults)
        for (const document of added(original, role, lines)) yield { document, expected: [{ rule, quote }] };
    },
  }));

/** The same with lines in which nothing is wrong. */
export const writesRightly = (
  role: SectionRole,
  lines: Readonly<Record<string, readonly string[]>>,
): readonly Operator[] =>
  Object.entries(lines).map(([rule, harmless]) => ({
    name: "writes lines that are near to a fault, and right",
    rule,
    *mutants(original) {
      for (const each of harmless)
        for (const document of added(original, role, each)) yield { document, expected: [] };
    },
  }));

export const harmfulSnippets: readonly Operator[] = writes("matter", inMatter);
export const harmlessSnippets: readonly Operator[] = writesRightly("matter", right);
