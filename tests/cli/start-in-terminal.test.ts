import { spawnSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFileHost } from "../../src/host/file/create-file-host";
import { docx, p } from "../support/docx";

jest.setTimeout(60_000);

const root = join(__dirname, "../..");
const hook = join(root, "scripts/typescript-hook.cjs");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tjansteutlatande-"));
  const good = docx(p("Nämnden säger att att planen är bra."));
  writeFileSync(join(folder, "fel.docx"), good);
  writeFileSync(join(folder, "avbruten.docx"), good.slice(0, good.length - 30));
  writeFileSync(
    join(folder, "gammal.docx"),
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
  );
  mkdirSync(join(folder, "mapp.docx"));
  writeFileSync(join(folder, "mapp.docx", "åäö.txt"), "Nämnden säger att att planen är bra.");
  symlinkSync(folder, join(folder, "mapp.docx", "runt"));
  linkSync(join(folder, "fel.docx"), join(folder, "länk.docx"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function tjansteutlatande(...args: readonly string[]) {
  const start = join(root, "src/start-in-terminal.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-r", hook, start, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

it("checks what is on the disk, good and bad, folders too, and follows no link in them", () => {
  const { code, out, err } = tjansteutlatande(
    "check",
    "fel.docx",
    "avbruten.docx",
    "gammal.docx",
    "ingen.docx",
    "mapp.docx",
  );
  expect([code, err]).toEqual([2, ""]);
  const lines = out.split("\n");
  expect(lines[0]).toMatch(/^fel\.docx:1: fel {2}.*\[doubled-word\]$/);
  expect(out).toContain("\navbruten.docx: Filen är avbruten");
  expect(out).toContain("\ngammal.docx: Filen är varken");
  expect(out).toContain("\ningen.docx: Filen finns inte.");
  expect(out).toContain("\nmapp.docx/åäö.txt:1: fel ");
  expect(lines.at(-2)).toMatch(/^5 filer: .* 3 filer kunde inte läsas\.$/);
});

it("corrects into a new file", async () => {
  const before = readFileSync(join(folder, "fel.docx"));
  expect(tjansteutlatande("fix", "fel.docx", "-o", "ut.docx")).toMatchObject({ code: 0, err: "" });
  expect(readFileSync(join(folder, "fel.docx"))).toEqual(before);
  expect(await createFileHost(new Uint8Array(readFileSync(join(folder, "ut.docx")))).read()).toMatchObject({
    document: { blocks: [{ text: "Nämnden säger att planen är bra." }] },
  });
});

it("never corrects into the old file, by whatever name", () => {
  expect(tjansteutlatande("fix", "fel.docx", "-o", "länk.docx")).toMatchObject({ code: 2, out: "" });
});
