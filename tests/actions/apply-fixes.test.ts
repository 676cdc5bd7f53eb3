import { applyFixes, type AppliedFix } from "../../src/actions/apply-fixes";
import type { SafeFix } from "../../src/core/checking/safe-fixes";
import type { BlockId } from "../../src/core/document/document";
import type { Edit } from "../../src/core/editing/edit";
import type { EditResult } from "../../src/core/editing/edit-result";
import type { DocumentHost } from "../../src/host/document-host";
import { createFileHost } from "../../src/host/file/create-file-host";
import { docx, ooxml, p, table } from "../support/docx";

const fixOf = (name: string, ...edits: readonly Edit[]): SafeFix => ({
  finding: { rule: name, severity: "hint", message: { sv: "", en: "" }, where: "document" },
  fix: { before: name, after: "", edits },
});

const words = (block: string): Edit => ({
  kind: "replace-text",
  block: block as BlockId,
  expected: "",
  start: 0,
  end: 0,
  replacement: "x",
});
const emptied: Edit = { kind: "delete-empty-paragraph", block: "e" as BlockId, expected: "" };
const headerRow: Edit = { kind: "mark-header-row", table: "t" as BlockId, expected: [] };

/** A host that does what it is asked to, unless `answer` says otherwise, and keeps the kinds and blocks of each plan. */
function hostThat(answer: (plan: readonly Edit[]) => EditResult | undefined = () => undefined) {
  const plans: string[] = [];
  const host: DocumentHost = {
    ...createFileHost(docx()),
    apply: (plan) => {
      plans.push(plan.map((edit) => ("block" in edit ? edit.block : edit.kind)).join());
      return Promise.resolve(answer(plan) ?? { ok: true, undoSteps: plan.length });
    },
  };
  return { plans, host };
}

const refusing =
  (block: string) =>
  (plan: readonly Edit[]): EditResult | undefined =>
    plan.some((edit) => "block" in edit && edit.block === block)
      ? { ok: false, reason: "not-editable", standing: "nothing" }
      : undefined;

const told = (applied: readonly AppliedFix[]) =>
  applied.map(({ fix, refusal }) => `${fix.before}: ${refusal ?? "done"}`);

async function applied(host: DocumentHost, ...fixes: readonly SafeFix[]) {
  const result = await applyFixes(host, fixes);
  if (!result.ok) throw new Error(result.reason);
  return { told: told(result.applied), undoSteps: result.undoSteps };
}

it("does all in one plan and counts how often to press undo", async () => {
  const { host, plans } = hostThat();
  const result = await applied(host, fixOf("a", words("1"), words("2")), fixOf("b", emptied));
  expect(result).toEqual({ told: ["a: done", "b: done"], undoSteps: 3 });
  expect(plans).toEqual(["1,2,e"]);
});

it("does the others where one is refused, each for itself, those of a paragraph together", async () => {
  const { host, plans } = hostThat(refusing("2"));
  const fixes = [fixOf("a", words("1"), words("3")), fixOf("b", words("2")), fixOf("c", words("3"))];
  const result = await applied(host, ...fixes);
  expect(result).toEqual({ told: ["a: done", "b: not-editable", "c: done"], undoSteps: 3 });
  expect(plans).toEqual(["1,3,2,3", "1,3,3", "2"]);
});

it("takes paragraphs away last, since a file's ids count them", async () => {
  const { host, plans } = hostThat(refusing("2"));
  const result = await applied(host, fixOf("a", emptied), fixOf("b", words("2")), fixOf("c", words("1")));
  expect(result.told).toEqual(["a: done", "b: not-editable", "c: done"]);
  expect(plans.slice(1)).toEqual(["2", "1", "e"]);
});

it("lets no Word that forgets header rows speak for the rest", async () => {
  const forgetful = hostThat((plan) =>
    plan.includes(headerRow) ? { ok: false, reason: "not-verified", standing: "unknown" } : undefined,
  );
  const result = await applied(forgetful.host, fixOf("a", headerRow), fixOf("b", words("1")));
  expect(result).toEqual({ told: ["a: not-verified", "b: done"], undoSteps: 1 });
  expect(forgetful.plans).toEqual(["mark-header-row", "1"]);
});

it("marks header rows in a file before it takes paragraphs away above them", async () => {
  const rows = [
    ["Park", "Antal"],
    ["Åparken", "3"],
  ];
  const unmarked = ooxml(table(rows).xml.replace(/<w:tblHeader\/>/g, ""));
  const host = createFileHost(docx(p("Text."), p(""), p(""), unmarked, p("Slut.")));
  const emptiedFirst: Edit = { kind: "delete-empty-paragraph", block: "b1" as BlockId, expected: "" };
  const marked: Edit = { kind: "mark-header-row", table: "b3" as BlockId, expected: ["Park", "Antal"] };
  const result = await applied(host, fixOf("a", emptiedFirst), fixOf("b", marked));
  expect(result.told).toEqual(["a: done", "b: done"]);
});

it("says so where a plan was broken off", async () => {
  const broken = { ok: false, reason: "write-failed", standing: "part" } as const;
  const { host } = hostThat(() => broken);
  expect(await applyFixes(host, [fixOf("a", words("1"))])).toBe(broken);
});

it("of nothing it asks nothing", async () => {
  const { host, plans } = hostThat();
  expect(await applyFixes(host, [])).toMatchObject({ ok: true, applied: [] });
  expect(plans).toEqual([]);
});
