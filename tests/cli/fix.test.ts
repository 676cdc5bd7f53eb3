import { readText } from "../../src/core/facts/block-text";
import { headingFix } from "../../src/core/checking/heading-fix";
import { createFileHost } from "../../src/host/file/create-file-host";
import { docx, h1, p } from "../support/docx";
import { openDocument, run } from "./support/fake-world";
import { correctionOf, environmentWith, fixOf, ruleThat } from "./support/one-profile";

const environment = environmentWith(
  correctionOf("doubled-word", "att att", "att"),
  correctionOf("date-impossible", "31 april", "30 april", "1 maj"),
  correctionOf("phone-ungrouped", "08-1234567", "08-123 45 67"),
);
const world = { environment };

const file = docx(
  h1("Ärendet"),
  p("Nämnden säger att att det är klart den 31 april. Ring 08-1234567."),
  p("Slut."),
);
const fix = (...args: string[]) =>
  run(["fix", "a.docx", "-o", "ut.docx", ...args], { "a.docx": file }, world);

async function textsIn(bytes: Uint8Array | undefined) {
  const reading = await createFileHost(bytes ?? new Uint8Array()).read();
  return reading.ok ? reading.document.blocks.map((block) => ("text" in block ? block.text : "")) : [];
}

it("corrects what has one correction, and leaves what has two", async () => {
  const { code, out, written } = await fix();
  expect(code).toBe(0);
  expect(out).toBe(
    "”att att” → ”att”  [doubled-word]\n”08-1234567” → ”08-123 45 67”  [phone-ungrouped]\n2 rättelser, sparat i ut.docx.\n",
  );
  expect(await textsIn(written.get("ut.docx"))).toEqual([
    "Ärendet",
    "Nämnden säger att det är klart den 31 april. Ring 08-123 45 67.",
    "Slut.",
  ]);
});

it("corrects how a thing stands, too, and says what it did", async () => {
  const styling = ruleThat("heading-level-skipped", "hint", ({ texts: [first] }) =>
    headingFix([{ block: first!.block, level: 2 }]).map((one) => ({
      message: { sv: "", en: "" },
      where: "document",
      fixes: [one],
    })),
  );
  const styled = { environment: environmentWith(styling) };
  const { out, written } = await run(["fix", "a.docx", "-o", "ut.docx"], { "a.docx": file }, styled);
  expect(out).toBe("Rubrikformat: Rubrik 2  [heading-level-skipped]\n1 rättelse, sparat i ut.docx.\n");
  const reading = await createFileHost(written.get("ut.docx")!).read();
  expect(reading.ok && reading.document.blocks[0]).toMatchObject({ kind: "heading", level: 2 });
});

it("--rule keeps to the rules that are named", async () => {
  expect((await fix("--rule", "phone-ungrouped")).out).toContain("1 rättelse,");
  expect((await fix("--rule", "phone-ungrouped", "--rule", "doubled-word")).out).toContain("2 rättelser,");
  expect((await fix("--rule", "date-impossible")).out).toContain("inget som kunde rättas säkert");
});

it("with nothing to correct the new file is the old, byte for byte", async () => {
  const { written } = await fix("--rule", "date-impossible");
  expect(written.get("ut.docx")).toEqual(file);
});

it("of two corrections of the same words it does the first", async () => {
  const twice = environmentWith(
    correctionOf("doubled-word", "att att", "att"),
    correctionOf("phone-ungrouped", "att att det", "att det"),
  );
  const { out, written } = await run(
    ["fix", "a.docx", "-o", "ut.docx"],
    { "a.docx": file },
    { environment: twice },
  );
  expect(out).toContain("1 rättelse,");
  expect((await textsIn(written.get("ut.docx")))[1]).toContain("säger att det är");
});

it("one that the document refuses does not keep the others from being done", async () => {
  const wrong = ruleThat("weekday-mismatch", "error", ({ texts }) => {
    const [first] = texts;
    const changed = readText({ ...first!.block, text: "Ärendet i korthet" });
    const fixes = [fixOf(changed, { start: 0, end: 7 }, "Annat")];
    return [{ message: { sv: "", en: "" }, where: "document", fixes }];
  });
  const mixed = environmentWith(correctionOf("doubled-word", "att att", "att"), wrong);
  const { code, out } = await run(
    ["fix", "a.docx", "-o", "ut.docx"],
    { "a.docx": file },
    { environment: mixed },
  );
  expect(code).toBe(1);
  expect(out).toContain("rättades inte: ”Ärendet” → ”Annat”, för texten var inte den som väntades");
  expect(out).toContain("1 rättelse, sparat i ut.docx.");
});

it.each([
  ["the original", ["a.docx", "-o", "./a.docx"], "inte skrivas över originalet"],
  ["a file of another kind", ["a.docx", "-o", "a.txt"], "samma filändelse"],
  ["a folder that is not there", ["a.docx", "-o", "ingen/ut.docx"], "gick inte att skriva"],
])("does not write to %s", async (_, args, sentence) => {
  const { code, err, written } = await run(["fix", ...args], { "a.docx": file }, world);
  expect([code, written.size]).toEqual([2, 0]);
  expect(err).toContain(sentence);
});

it.each([
  ["a plain text", "a.txt", "Att att.", "Bara Word-dokument"],
  ["what is no document", "b.docx", "Hej", "varken ett Word-dokument"],
])("does not correct %s", async (_, name, content, sentence) => {
  const { code, err } = await run(["fix", name, "-o", "ut.docx"], { [name]: content }, world);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

it("a file that does not hold what was written is not vouched for", async () => {
  const broken = { ...world, openDocument: (name: string, bytes: Uint8Array) => openDocument(name, bytes) };
  const files = {
    kindOf: () => Promise.resolve("file" as const),
    list: () => Promise.resolve([]),
    isSame: () => Promise.resolve(false),
  };
  const read = (path: string) =>
    Promise.resolve({ ok: true as const, bytes: path === "a.docx" ? file : file.slice(1) });
  const { code, err } = await run(
    ["fix", "a.docx", "-o", "ut.docx"],
    {},
    { ...broken, files: { ...files, read, write: () => Promise.resolve(true) } },
  );
  expect(code).toBe(2);
  expect(err).toContain("Använd den inte");
});
