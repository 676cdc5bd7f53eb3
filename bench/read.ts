/**
 * How long it takes to read a 300-page report, and to read and check it with every rule, side by side with a bare pass of
 * the unzipper and the XML parser over it (the least that any reader must do) and with mammoth's plain text: `npm run bench`
 */
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import { textBlocks } from "../src/core/document/text-blocks";
import { openPackage } from "../src/ooxml/package/open-package";
import { readDocument } from "../src/ooxml/read/read-document";
import { longReport } from "./long-report";
import { mediansOf } from "./medians-of";
import { readAndCheck } from "./read-and-check";

export async function measureReading(): Promise<void> {
  const file = longReport(300);
  const xml = unzipSync(file)["word/document.xml"]?.length ?? 0;
  const paragraphs = [...textBlocks(readDocument(openPackage(file)).blocks)].length;
  console.log(`${paragraphs} paragraphs, document.xml ${(xml / 1e6).toFixed(1)} MB\n`);
  const check = readAndCheck();
  const [bare = 0, ours = 0, checked = 0, theirs = 0] = await mediansOf(3, [
    () => barePass(file),
    () => readDocument(openPackage(file)),
    () => check(file),
    () => mammoth.extractRawText({ buffer: Buffer.from(file) }),
  ]);
  print("fflate + saxes, bare pass", bare);
  print("read", ours, `${(ours / bare).toFixed(2)} × bare, ${(ours / theirs).toFixed(2)} × mammoth`);
  print(
    "read and check",
    checked,
    `${compare(checked, bare, 3)} bare, ${compare(checked, theirs, 0.25)} mammoth`,
  );
  print("mammoth.extractRawText", theirs);
}

const compare = (ours: number, theirs: number, goal: number): string =>
  `${(ours / theirs).toFixed(2)} × (goal ≤ ${goal})`;

function barePass(file: Uint8Array): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ignore);
  parser.on("closetag", ignore);
  parser.on("text", ignore);
  parser.write(new TextDecoder().decode(unzipSync(file)["word/document.xml"])).close();
}

/** A pass that tells nobody what it found would be no reading. */
const ignore = (): void => undefined;

function print(name: string, milliseconds: number, note = ""): void {
  console.log(`${name.padEnd(28)}${milliseconds.toFixed(0).padStart(6)} ms  ${note}`);
}
