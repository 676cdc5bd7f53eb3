import { docx, p } from "../support/docx";
import { environment, run } from "./support/fake-world";
import { environmentWith, ruleAbout, ruleThatThrows } from "./support/one-profile";

const fault = ruleAbout("fault", { word: "fel" });
const doubt = ruleAbout("doubt", { word: "tvekan", severity: "warning" });
const advice = ruleAbout("advice", { word: "råd", severity: "hint" });
const rules = { environment: environmentWith(fault, doubt, advice) };

const files = {
  "ren.txt": "Allt är bra.",
  "fel.txt": "Ett fel.",
  "tvekan.txt": "En tvekan.",
  "råd.txt": "Ett råd.",
};

it.each([
  ["0 for a clean file", ["ren.txt"], 0],
  ["1 for an error", ["fel.txt"], 1],
  ["0 for a warning", ["tvekan.txt"], 0],
  ["1 for a warning that is asked to fail", ["tvekan.txt", "--fail-on", "warning"], 1],
  ["1 for an error where warnings fail too", ["fel.txt", "--fail-on=warning"], 1],
  ["0 for advice, whatever is asked", ["råd.txt", "--fail-on", "warning"], 0],
  ["2 for a file that is not there", ["saknas.txt"], 2],
  ["2 for a file that is not there beside an error", ["saknas.txt", "fel.txt"], 2],
  ["2 for an error before a file that is not there", ["fel.txt", "saknas.txt"], 2],
])("the exit code is %s", async (_, args, code) => {
  expect((await run(["check", ...args], files, rules)).code).toBe(code);
});

it.each([
  ["not there", {}, "Filen finns inte."],
  [
    "a renamed .doc",
    { "a.docx": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
    "varken ett Word-dokument",
  ],
  ["no zip", { "a.docx": "Hej" }, "varken ett Word-dokument"],
  ["empty", { "a.docx": "" }, "slutet saknas"],
  ["cut off", { "a.docx": docx(p("Text.")).slice(0, 400) }, "slutet saknas"],
  ["a device", { "a.docx": { ok: false, reason: "not-a-file" } as const }, "ingen vanlig fil"],
  ["too large", { "a.docx": { ok: false, reason: "file-too-large" } as const }, "100 MB"],
  ["locked away", { "a.docx": { ok: false, reason: "not-allowed" } as const }, "inte rätt att läsa"],
])("a file that is %s is told, and does not stop the next", async (_, disk, sentence) => {
  const { code, out } = await run(["check", "a.docx", "fel.txt"], { ...disk, ...files }, rules);
  expect(code).toBe(2);
  expect(out).toContain(`a.docx: `);
  expect(out).toContain(sentence);
  expect(out).toContain("fel.txt:1: fel");
});

it("a fault of ours in one file does not stop the next", async () => {
  const openDocument = () => {
    throw new Error("sönder");
  };
  const { code, out, err } = await run(
    ["check", "a.docx", "b.docx"],
    { "a.docx": "", "b.docx": "" },
    { openDocument },
  );
  expect(code).toBe(2);
  expect(out.match(/vårt fel/g)).toHaveLength(2);
  expect(err).toContain("a.docx: Error: sönder");
});

it("a rule that throws is named, and is no finding", async () => {
  const { code, out } = await run(["check", "ren.txt"], files, {
    environment: environmentWith(ruleThatThrows("broken"), fault),
  });
  expect(code).toBe(0);
  expect(out).toContain("det är vårt fel: broken");
});

it("a folder's documents are checked, texts as well as Word's", async () => {
  const { out } = await run(
    ["check", "mapp"],
    { "mapp/a.docx": docx(p("Ett fel.")), "mapp/b.txt": "Ett fel." },
    rules,
  );
  expect(out.split("\n").filter((line) => line.includes("[fault]"))).toHaveLength(2);
});

it("--today is the day that the rules are given", async () => {
  const seen: unknown[] = [];
  const rule = { ...fault, check: (_: unknown, { today }: { today: unknown }) => (seen.push(today), []) };
  const world = { environment: environmentWith(rule) };
  await run(["check", "ren.txt", "--today", "2024-02-29"], files, world);
  await run(["check", "ren.txt"], files, world);
  expect(seen).toEqual([{ year: 2024, month: 2, day: 29 }, environment.today()]);
});

it.each([
  ["by its name", ["--profile", "stockholm"], "stockholm"],
  ["by the document, where none is named", [], "kommun"],
  ["by its file", ["--profile", "vår.json"], "vår"],
])("the profile is chosen %s", async (_, args, profile) => {
  const ours = JSON.stringify({ id: "vår", name: "Vår kommun", headings: {}, matters: {}, rules: {} });
  const { out } = await run(["check", "ren.txt", "--format", "json", ...args], {
    ...files,
    "vår.json": ours,
  });
  expect(JSON.parse(out)).toMatchObject({ files: [{ profile }] });
});

it("a profile's faults are told instead of a report", async () => {
  const { code, out, err } = await run(["check", "ren.txt", "--profile", "vår.json"], {
    ...files,
    "vår.json": "{}",
  });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("vår.json:1: ”id”: väntade en text");
});

it("progress is told where somebody is watching, and wiped before each report", async () => {
  const seen: string[] = [];
  await run(["check", "ren.txt", "fel.txt"], files, { ...rules, progress: (text) => void seen.push(text) });
  expect(seen).toEqual(["Granskar 1 av 2 …", "", "Granskar 2 av 2 …", ""]);
});

it("checking writes nothing", async () => {
  const { written } = await run(["check", "a.docx"], { "a.docx": docx(p("Ett fel.")) }, rules);
  expect(written.size).toBe(0);
});
