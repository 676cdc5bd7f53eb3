/**
 * Saves every labelled document in LibreOffice, so that the tests can read what another program makes of it. To be run
 * by hand after a labelled document was added or changed: `node -r ./scripts/typescript-hook.cjs scripts/save-in-libreoffice.ts`
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readLabelledDocuments } from "../tests/quality/labelled-document";
import { savedFile, swedishWord } from "../tests/quality/manners";

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), "labelled-"));
  try {
    const files = readLabelledDocuments().map((labelled) => {
      const file = join(folder, `${labelled.name}.docx`);
      writeFileSync(file, swedishWord.fileOf(labelled));
      return file;
    });
    saveIn(dirname(savedFile("any")), files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** LibreOffice keeps a profile of its own, so that one that is open does not stand in the way. */
function saveIn(folder: string, files: readonly string[]): void {
  const profile = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const options = [`-env:UserInstallation=file://${profile}`, "--headless"];
  const orders = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", folder];
  try {
    execFileSync("soffice", [...options, ...orders, ...files], { stdio: "inherit" });
  } finally {
    rmSync(profile, { recursive: true });
  }
}

main();
