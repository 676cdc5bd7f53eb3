import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printDeviations } from "../../../src/core/deviations/print-deviations";
import { printOfWords } from "../../../src/core/deviations/print-of-words";
import { withDeviations } from "../../../src/core/deviations/with-deviations";
import type { Block, Document } from "../../../src/core/document/document";
import { doc, p, table } from "../../support/notation";
import { sha256 } from "../../support/sha256";
import { checkExample } from "../rules/check-example";
import { examples } from "../rules/changed-after-attest.examples";
import { changedAfterAttest } from "../../../src/core/rules/changed-after-attest";
import { ada, approve, look, missingThing, standing, wrongEverywhere, wrongWord } from "./wrong-words";

const page = join(__dirname, "../../../docs/decisions/0028-an-approved-deviation-is-of-words.md");

/** The same approvals in another text. */
const rewritten = (document: Document, ...blocks: readonly Block[]): Document =>
  doc({ ...document, blocks: doc(...(blocks as [Block])).blocks });

const one = doc(p("Inledning."), p("Här står fel ord."));

describe("an approved finding", () => {
  it("keeps who, why and when", () => {
    const [finding] = look(one).report.findings;
    expect(look(approve(one)).report.findings).toEqual([{ ...finding, ignored: ada }]);
  });

  it("stays approved where its paragraph moves, also into a table", () => {
    const approved = approve(one);
    expect(standing(rewritten(approved, p("Här står fel ord."), p("Nytt."), p("Inledning.")))).toEqual([
      "(fel)",
    ]);
    expect(standing(rewritten(approved, table(["Här står fel ord.", "x"])))).toEqual(["(fel)"]);
  });

  it("stays approved where only Word's own characters change", () => {
    expect(standing(rewritten(approve(one), p("Här\u00A0står  fel ord. ")))).toEqual(["(fel)"]);
    expect(standing(rewritten(approve(one), p("Här st\u00ADår fel ord.")))).toEqual(["(fel)"]);
    expect(standing(rewritten(approve(one), p("Ha\u0308r sta\u030Ar fel ord.")))).toEqual(["(fel)"]);
  });

  it.each([
    "Här står fel ord!",
    "Här står ett fel ord.",
    "Här står Fel, fel ord.",
    "fel",
    "Här ståfel r ord.",
  ])("counts again when its paragraph is changed: %s", (text) =>
    expect(standing(rewritten(approve(one), p(text)))).toEqual(["fel"]),
  );

  it("is approved again where the words are put back, as undo does", () => {
    const changed = rewritten(approve(one), p("Här står fel."));
    expect(standing(rewritten(changed, p("Här står fel ord.")))).toEqual(["(fel)"]);
  });

  it("is that of one rule", () => {
    const rules = [wrongWord, wrongEverywhere];
    expect(standing(approve(one), { rules })).toEqual(["(fel)", "fel"]);
  });

  it("is one of two in the same paragraph", () => {
    const two = doc(p("fel ord, fel ord"));
    expect(look(approve(two, 1)).report.findings.map(({ ignored }) => ignored)).toEqual([undefined, ada]);
  });

  it("is one of two in paragraphs that are alike, and never more than were approved", () => {
    const two = doc(p("fel ord"), p("fel ord"));
    expect(standing(approve(two, 1))).toEqual(["(fel)", "fel"]);
    const both = approve(approve(two, 0), 1);
    expect(standing(both)).toEqual(["(fel)", "(fel)"]);
    expect(standing(rewritten(both, p("fel ord"), p("fel ord"), p("fel ord")))).toEqual([
      "(fel)",
      "(fel)",
      "fel",
    ]);
  });
});

describe("an approved finding with several places", () => {
  const looked = { rules: [wrongEverywhere] };
  const approved = approve(doc(p("fel a"), p("fel b")), 0, { looked });

  it("stays approved where they change places", () =>
    expect(standing(rewritten(approved, p("fel b"), p("x"), p("fel a")), looked)).toEqual(["(fel)"]));

  it.each([
    ["a place more", [p("fel a"), p("fel b"), p("fel c")]],
    ["another place", [p("fel a"), p("fel c")]],
    ["a place less", [p("fel a")]],
    ["the same place twice", [p("fel a"), p("fel a"), p("fel b")]],
  ])("counts again with %s", (_, blocks) =>
    expect(standing(rewritten(approved, ...blocks), looked)).toEqual(["fel"]),
  );
});

describe("an approved finding on the whole document", () => {
  const looked = { rules: [missingThing] };
  const approved = approve(doc(p("saknas:rubrik"), p("saknas:nummer")), 1, { looked });

  it("is told from others of its rule by what it rests on", () => {
    const { report } = look(approved, looked);
    expect(report.findings.map(({ ignored }) => ignored)).toEqual([undefined, ada]);
  });

  it("stays approved whatever else is written, and not where it rests on something else", () => {
    expect(standing(rewritten(approved, p("text"), p("saknas:nummer")), looked)).toEqual(["()"]);
    expect(standing(rewritten(approved, p("saknas:datum")), looked)).toEqual([""]);
  });
});

describe("an approval", () => {
  it("does not depend on what we say of the fault", () => {
    const place = { block: doc(p("")).blocks[0]!.id, text: "fel ord", start: 0, end: 3 };
    const said = (sv: string) => printOfWords({ message: { sv, en: sv }, where: place }, sha256);
    expect(said("Ett")).toBe(said("Två"));
    expect(said("Ett")).toBe(sha256("\tfel\tord"));
  });

  it("is of the digest that its page gives", () => {
    const text = "Det är att att\u00A0växa.";
    const place = { block: doc(p("")).blocks[0]!.id, text, start: 7, end: 14 };
    const digest = printOfWords({ message: { sv: "", en: "" }, where: place }, sha256);
    expect(readFileSync(page, "utf8")).toContain(`\`${digest}\``);
  });

  it("does not reach a finding that has become graver, but one that has become milder", () => {
    const advice = approve(one, 0, { looked: { severity: "hint" } });
    expect(standing(advice, { severity: "hint" })).toEqual(["(fel)"]);
    expect(standing(advice, { severity: "warning" })).toEqual(["fel"]);
    expect(standing(approve(one), { severity: "warning" })).toEqual(["(fel)"]);
  });

  it("never says that a change after attest is right, whoever stored it", () => {
    const report = checkExample(changedAfterAttest, examples.flagged[0]!);
    const [finding] = report.findings;
    if (!finding) throw new Error("The example has no finding.");
    const words = printOfWords(finding, sha256);
    const xml = printDeviations([{ rule: finding.rule, severity: "error", words, ...ada }]);
    const document: Document = { ...report.document, storedDeviations: { state: "read", xml } };
    expect(withDeviations({ ...report, document }, sha256).findings).toEqual(report.findings);
  });
});
