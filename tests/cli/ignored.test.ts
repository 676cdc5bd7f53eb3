import schema from "../../docs/check-report.schema.json";
import { checkOpenDocument } from "../../src/actions/check-open-document";
import { ignoreFinding } from "../../src/actions/ignore-finding";
import { createFileHost } from "../../src/host/file/create-file-host";
import { docx, h1, p } from "../support/docx";
import { run } from "./support/fake-world";
import { environmentWith, ruleAbout } from "./support/one-profile";
import { schemaFaults } from "./support/schema-faults";

const environment = environmentWith(
  ruleAbout("fault", { word: "mars" }),
  ruleAbout("doubt", { word: "möte", severity: "warning" }),
);

/** A report in which the findings of these rules are approved. */
async function reportWith(...rules: readonly string[]): Promise<Uint8Array> {
  const host = createFileHost(docx(h1("Förslag till beslut"), p("Den 12 mars är det möte.")));
  for (const rule of rules) {
    const checked = await checkOpenDocument(host, environment);
    if (!checked.ok) throw new Error(checked.reason);
    const finding = checked.report.findings.find((one) => one.rule === rule)!;
    await ignoreFinding(host, environment, {
      checked,
      finding,
      by: "Ada Alm",
      reason: "Så\u202E heter “skriften”.",
    });
  }
  return host.bytes();
}

it("stands below a heading of its own in the text, with who and why, and is counted for itself", async () => {
  const { out } = await run(["check", "a.docx"], { "a.docx": await reportWith("fault") }, { environment });
  expect(out).toBe(
    `a.docx:2: varning  Om möte.  [doubt]
a.docx: Godkända avvikelser:
a.docx:2: godkänd  Om mars.  [fault]  Ada Alm, 2026-01-15: Så heter “skriften”.
a.docx: Inga hinder, 1 att kontrollera, 1 godkänd avvikelse

1 fil: 0 fel, 1 varning, 1 godkänd avvikelse.
`,
  );
});

it("is counted in English too", async () => {
  const file = { "a.docx": await reportWith("fault", "doubt") };
  const { out } = await run(["check", "a.docx", "--language", "en"], file, { environment });
  expect(out).toContain(
    "a.docx: Accepted deviations:\na.docx:2: accepted  About mars.  [fault]  Ada Alm, 2026-01-15",
  );
  expect(out).toContain("a.docx: No formal faults found, 2 accepted deviations\n");
  expect(out).toContain("1 file: 0 errors, 0 warnings, 2 accepted deviations.\n");
});

it("keeps its place among the findings of the JSON, with who, why and when", async () => {
  const file = { "a.docx": await reportWith("fault") };
  const { out } = await run(["check", "a.docx", "--format", "json"], file, { environment });
  const report = JSON.parse(out) as { readonly files: readonly object[] };
  expect(report.files).toMatchObject([
    {
      verdict: "to-check",
      findings: [
        { rule: "fault", ignored: { by: "Ada Alm", reason: "Så heter “skriften”.", on: "2026-01-15" } },
        { rule: "doubt" },
      ],
    },
  ]);
  expect(out.match(/"ignored"/g)).toHaveLength(1);
  expect(schemaFaults(report, schema)).toEqual([]);
});

it.each([
  ["error", [], 1],
  ["error", ["fault"], 0],
  ["warning", ["fault"], 1],
  ["warning", ["fault", "doubt"], 0],
] as const)("with --fail-on %s and %j approved the code is %i", async (failOn, rules, code) => {
  const file = { "a.docx": await reportWith(...rules) };
  expect((await run(["check", "a.docx", "--fail-on", failOn], file, { environment })).code).toBe(code);
});
