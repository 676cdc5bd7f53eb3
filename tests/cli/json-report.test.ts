import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import schema from "../../docs/check-report.schema.json";
import { textBlocks } from "../../src/core/document/text-blocks";
import type { Rule } from "../../src/core/checking/rule";
import { docx, docxWith, h1, h2, p, table } from "../support/docx";
import { fictionalReport } from "../support/fictional-report";
import { openDocument, run, type FakeDisk } from "./support/fake-world";
import { environmentWith, ruleAbout, ruleThat, ruleThatThrows } from "./support/one-profile";
import { schemaFaults } from "./support/schema-faults";

interface Report {
  readonly schema: number;
  readonly files: readonly ReportedFile[];
}

interface ReportedFile {
  readonly file: string;
  readonly verdict?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Words[];
  readonly problems: readonly unknown[];
  readonly error?: string;
}

interface Words {
  readonly rule: string;
  readonly severity: string;
  readonly quote: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly paragraph: number | null;
  readonly section: string | null;
}

async function reportOn(disk: FakeDisk, overrides = {}, ...args: string[]): Promise<Report> {
  const { out } = await run(["check", "--format", "json", ...Object.keys(disk), ...args], disk, overrides);
  return JSON.parse(out) as Report;
}

const samples = join(__dirname, "../../assets/samples");
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

const inFolder = (folder: string): FakeDisk =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, bytesOf(join(folder, name))]));

const everything: FakeDisk = {
  ...inFolder(samples),
  "rapport.txt": fictionalReport
    .replace(/^[#^] /gm, "")
    .replace(/^\| | \|$/gm, "")
    .replaceAll(" | ", "\t"),
  "sidhuvud.docx": docxWith(
    { header: "Ängsnämnden Dnr ÄN 2024/7" },
    p("Text."),
    h1("Förslag till beslut"),
    p("Text."),
  ),
  "tom.txt": "",
  "trasig.docx": "Hej",
};

it("everything that is written is in the published schema", async () => {
  const report = await reportOn(everything, {}, "saknas.docx");
  expect(report.files).toHaveLength(Object.keys(everything).length + 1);
  expect(schemaFaults(report, schema)).toEqual([]);
});

it("a rule that throws is among the problems, as the schema has it", async () => {
  const report = await reportOn(
    { "a.txt": "Text." },
    { environment: environmentWith(ruleThatThrows("broken")) },
  );
  expect(report.files[0]!.problems).toEqual([{ rule: "broken", error: "Error: sönder" }]);
  expect(schemaFaults(report, schema)).toEqual([]);
});

const place = { value: "a", quote: "a", start: 0, end: 1, paragraph: 0 };
const withFacts = (facts: object) => ({
  file: "a",
  kind: "report",
  profile: "kommun",
  verdict: "to-check",
  facts: {
    matterKind: "unknown",
    signatories: [],
    sections: [],
    decision: [],
    sources: [],
    enclosures: [],
    ...facts,
  },
  findings: [],
  problems: [],
});

it("the schema takes a file with hardly any facts", () => {
  expect(
    schemaFaults(
      { schema: 1, files: [withFacts({ meetingDate: { ...place, value: "2026-01-31" } })] },
      schema,
    ),
  ).toEqual([]);
});

it.each([
  ["another version", { schema: 2, files: [] }],
  ["a fact without its place", { schema: 1, files: [withFacts({ sections: [{ value: "Bakgrund" }] })] }],
  ["a day that is none", { schema: 1, files: [withFacts({ meetingDate: { ...place, value: "i maj" } })] }],
  ["a fact of another name", { schema: 1, files: [withFacts({ sections: [{ ...place, roll: "x" }] })] }],
  ["a file without a name", { schema: 1, files: [{ findings: [], problems: [], error: "x" }] }],
  ["a file that was neither read nor not", { schema: 1, files: [{ file: "a", findings: [], problems: [] }] }],
  [
    "a property of another name",
    { schema: 1, files: [{ file: "a", findings: [], problems: [], error: "x", more: 1 }] },
  ],
])("the schema refuses %s", (_, report) => {
  expect(schemaFaults(report, schema)).not.toEqual([]);
});

it("the words stand where the report says, in every sample", async () => {
  const report = await reportOn(everything);
  let checked = 0;
  for (const { file, findings, error } of report.files) {
    const found = everything[file];
    if (error !== undefined || found === undefined) continue;
    const bytes = typeof found === "string" ? new TextEncoder().encode(found) : found;
    const reading = bytes instanceof Uint8Array ? await openDocument(file, bytes).read() : undefined;
    const texts = reading?.ok ? [...textBlocks(reading.document.blocks)].map(({ text }) => text) : [];
    for (const { quote, start, end, paragraph } of findings) {
      const words = paragraph === null ? "" : texts[paragraph]!.slice(start!, end!);
      expect(words.slice(0, 120)).toBe(quote);
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(12);
});

it("the same files give the same report, to the letter", async () => {
  const once = await run(["check", "--format", "json", ...Object.keys(everything)], everything);
  const again = await run(["check", "--format", "json", ...Object.keys(everything)], everything);
  expect(again.out).toBe(once.out);
});

describe("a finding", () => {
  const word = "Här";
  const file = docx(
    p("Först."),
    h1("Ärendet"),
    table([
      ["a", "b"],
      ["c", "Här"],
    ]),
    h2("Del"),
    p("Här."),
    h1("Bilaga"),
    p("."),
  );
  const findingsBy = async (...rules: readonly Rule[]) =>
    (await reportOn({ "a.docx": file }, { environment: environmentWith(...rules) })).files[0]!.findings;

  it("counts paragraphs from 0, those in tables included, and names the nearest heading", async () => {
    expect(await findingsBy(ruleAbout("here", { word }))).toEqual([
      expect.objectContaining({ paragraph: 5, section: "Ärendet", start: 0, end: 3, quote: "Här" }),
      expect.objectContaining({ paragraph: 7, section: "Del", start: 0, end: 3, quote: "Här" }),
    ]);
  });

  it("before the first heading stands in no section", async () => {
    expect(await findingsBy(ruleAbout("first", { word: "Först" }))).toMatchObject([
      { paragraph: 0, section: null },
    ]);
  });

  it("about the whole has no words and no place", async () => {
    expect(await findingsBy(ruleAbout("missing", {}))).toMatchObject([
      { quote: "", start: null, end: null, paragraph: null, section: null, related: [] },
    ]);
  });

  it("shows its other places and its corrections", async () => {
    const rule = ruleThat("pair", "warning", ({ texts: [first, second] }) => [
      {
        message: { sv: "Två.", en: "Two." },
        where: first!.placeOf({ start: 0, end: 2 }),
        related: [second!.placeOf({ start: 0, end: 7 })],
        fixes: [
          { before: "Fö", after: "Fo", edits: [] },
          {
            before: "Rubrik 3",
            after: "Rubrik 2",
            does: { sv: "Rubrikformat: Rubrik 2", en: "Heading style: Heading 2" },
            edits: [],
          },
        ],
      },
    ]);
    expect(await findingsBy(rule)).toMatchObject([
      {
        severity: "warning",
        message: "Två.",
        related: [{ quote: "Ärendet", paragraph: 1 }],
        fix: [
          { before: "Fö", after: "Fo" },
          { before: "Rubrik 3", after: "Rubrik 2", does: "Rubrikformat: Rubrik 2" },
        ],
      },
    ]);
  });

  it("quotes 120 letters at most, and never half of one", async () => {
    const text = `${"a".repeat(119)}😀${"b".repeat(50)}`;
    const environment = environmentWith(ruleAbout("long", { word: text }));
    const { files } = await reportOn({ "a.txt": text }, { environment });
    expect(files[0]!.findings).toMatchObject([{ quote: "a".repeat(119), start: 0, end: 171 }]);
  });
});

it("facts stand with their places, also where those are in the page header", async () => {
  const { files } = await reportOn({ "sidhuvud.docx": everything["sidhuvud.docx"]! });
  expect(files[0]!.facts).toMatchObject({
    diarienummer: { value: "ÄN 2024/7", paragraph: null, part: "header" },
  });
});

it("facts tell sections, decision and listed documents, point by point", async () => {
  const file = docx(
    h1("Förslag till beslut"),
    p("Ängsnämnden godkänner programmet."),
    h1("Beslutsunderlag"),
    p("Tjänsteskrivelse, 2024-05-14"),
    h1("Bilagor"),
    p("1. Program för ängar"),
  );
  const { files } = await reportOn({ "a.docx": file });
  expect(files[0]!.facts).toMatchObject({
    sections: [
      { value: "Förslag till beslut", role: "decision", paragraph: 0 },
      { role: "sources" },
      { role: "enclosures" },
    ],
    decision: [
      { organ: "Ängsnämnden", verb: "godkänner", quote: "Ängsnämnden godkänner programmet.", paragraph: 1 },
    ],
    sources: [{ value: "Tjänsteskrivelse, 2024-05-14", date: "2024-05-14", paragraph: 3 }],
    enclosures: [{ number: 1, paragraph: 5 }],
  });
  expect(schemaFaults({ schema: 1, files }, schema)).toEqual([]);
});

const seed = join(__dirname, "../../../shared/seed");
const ifThere = existsSync(seed) ? it : it.skip;

ifThere(
  "a text says nothing that Word's file does not, and lacks no error; both Word's files say the same",
  async () => {
    const { files } = await reportOn(inFolder(seed));
    const [ofOther, ofWord, ofText] = files.map(({ findings }) =>
      findings.map((one) => `${one.rule} ${one.quote}`),
    );
    expect(ofOther).toEqual(ofWord);
    expect(ofWord).toEqual(expect.arrayContaining(ofText!));
    const errors = (file: ReportedFile) => file.findings.filter(({ severity }) => severity === "error");
    expect(errors(files[2]!)).toEqual(errors(files[1]!));
  },
);
