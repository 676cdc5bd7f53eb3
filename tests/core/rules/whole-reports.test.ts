import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckReport } from "../../../src/core/checking/check-document";
import { judge } from "../../../src/core/checking/verdict";
import type { Document } from "../../../src/core/document/document";
import { summarise } from "../../../src/core/facts/summary";
import { inferProfile } from "../../../src/core/profiles/infer-profile";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { fictionalReport } from "../../support/fictional-report";
import { documentFrom } from "../../support/notation";
import { profiles } from "../../support/profiles";
import { check, quotesOf } from "./check-example";

const seed = join(__dirname, "../../../../shared/seed");

function checked(document: Document): CheckReport & { readonly profile: string } {
  const profile = inferProfile(document, profiles);
  return { ...check(document, profile), profile: profile.id };
}

const told = ({ findings }: CheckReport) =>
  findings.map((finding) => [finding.rule, finding.severity, ...quotesOf(finding)]);

it("finds the faults of a fictional report, and nothing else", () => {
  const report = checked(documentFrom(fictionalReport));
  expect(report.profile).toBe("stockholm");
  expect(told(report)).toEqual([
    ["dnr-missing", "warning", "hela dokumentet"],
    ["phone-ungrouped", "warning", "08-50800123"],
    ["year-range-hyphen", "hint", "2025-2028", "2025-2028", "2025-2028"],
    ["abbreviation-in-text", "hint", "bl.a."],
    ["immediate-justering-missing", "warning", "den 30 september 2024", "18 september 2024"],
    ["past-tense-after-attest", "error", "den 10 september 2024"],
    [
      "decision-differs-from-proposal",
      "warning",
      "till kommunstyrelsen",
      "Ängsnämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen.",
    ],
  ]);
  expect(judge(report)).toMatchObject({
    kind: "hinders",
    count: 1,
    first: { rule: "past-tense-after-attest" },
  });
});

/** Fictional too, and what the browser page offers to try. */
const samples = join(__dirname, "../../../assets/samples");
const sample = (file: string) =>
  checked(readDocument(openPackage(new Uint8Array(readFileSync(join(samples, file))))));

const manyFaults = [
  "changed-after-attest",
  "required-heading-missing",
  "section-empty",
  "placeholder-left",
  "dnr-missing",
  "dnr-malformed",
  "date-impossible",
  "weekday-mismatch",
  "past-tense-after-attest",
  "heading-misspelled",
  "doubled-word",
  "phone-ungrouped",
];

it("finds nothing in the good sample", () => {
  const report = sample("gott-exempel.docx");
  expect(told(report)).toEqual([]);
  expect(judge(report)).toEqual({ kind: "nothing-found" });
});

it("finds each fault that was put into the sample with many", () => {
  const { findings } = sample("manga-fel.docx");
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(expect.arrayContaining(manyFaults));
});

it.each(["tomt.docx", "brevhuvud.docx"])("judges nothing in %s, for nothing is written there", (file) => {
  const report = sample(file);
  expect(told(report)).toEqual([]);
  expect(judge(report)).toEqual({ kind: "not-assessed", why: "empty" });
});

const years = ["2024-2027", "2020-2023", "2024-2027", "2024-2027", "2020-2023", "2024-2027"];

const adopted = "2020-2023 antogs av kommunfullmäktige 2021";

/** In the notation of the text a typed hyphen makes a list. */
const typedPoints = [
  "- Förebyggande insatser",
  "- Riktade sociala insatser",
  "- Stadens offentliga miljö",
  "- Stadsutveckling",
];

const seedFiles = ["kyrkogardsnamnden-remissvar.docx", "kyrkogardsnamnden-remissvar-libreoffice.docx"];

(existsSync(seed) ? describe : describe.skip)("a real report", () => {
  const documents: [string, () => Document][] = [
    ...seedFiles.map((file): [string, () => Document] => [
      file,
      () => readDocument(openPackage(new Uint8Array(readFileSync(join(seed, file))))),
    ]),
    [
      "its text",
      () => documentFrom(asNotation(readFileSync(join(seed, "kyrkogardsnamnden-remissvar.txt"), "utf8"))),
    ],
  ];

  it.each(documents)("has its faults and nothing else to say in %s", (name, read) => {
    const report = checked(read());
    expect(report.crashed).toEqual([]);
    expect(told(report)).toEqual([
      ["dnr-missing", "warning", "hela dokumentet"],
      ["phone-ungrouped", "warning", expect.stringMatching(/^08-\d{8}$/)],
      ["year-range-hyphen", "hint", ...years],
      ["name-variant", "error", "Stockholm stads", "Stockholm stads"],
      ["passage-repeated", "hint", expect.stringMatching(/inom fokusområdena\.$/), expect.any(String)],
      ["adopted-after-period-start", "hint", adopted, adopted],
      ["spelling-variant", "error", "trygghetskapande", "trygghetskapande"],
      ["immediate-justering-missing", "warning", "den 20 december 2023", "13 december 2023"],
      ["definite-after-genitive", "warning", "Storstockholms brandförsvaret"],
      ["sentence-long", "hint", expect.stringMatching(/^Genom att långsiktigt minska/)],
      ...(name === "its text" ? [] : [["manual-list", "hint", ...typedPoints]]),
      ["listed-item-renamed", "warning", "fokusområdet förebyggande arbete"],
      ["capital-mid-sentence", "warning", "Hbtqi-"],
      ["past-tense-after-attest", "error", "den 5 december 2023"],
      [
        "decision-differs-from-proposal",
        "warning",
        "till kommunstyrelsen",
        expect.stringMatching(/nämnden överlämnar .* som svar på remissen\.$/),
      ],
    ]);
  });

  it.each(documents)("is known for what it is in %s", (_, read) => {
    const { facts, profile } = checked(read());
    expect(profile).toBe("stockholm");
    expect(summarise(facts, profiles[0]!)).toEqual({
      matter: "Svar på remiss",
      namnd: "Kyrkogårdsnämnden",
      meetingDate: "13 december 2023",
    });
    expect(facts.remiss?.diarienummer?.value).toBe("KS 2023/739");
    expect(facts.remiss?.deadline?.value).toEqual({ year: 2023, month: 12, day: 20 });
    expect(facts.attest?.lastDate).toEqual({ year: 2023, month: 11, day: 21 });
    expect(facts.signatories).toHaveLength(1);
    expect(facts.forvaltning?.value).toBe("Kyrkogårdsförvaltningen");
  });
});

/** Its headings are lines of their own after an empty line, its table is set with tabs; the plain form has a header. */
const asNotation = (text: string): string =>
  `^ Sida 1\n${text.replace(/^([^\t\n]+)\t([^\t\n]+)$/gm, "| $1 | $2 |")}`;
