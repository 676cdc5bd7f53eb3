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
import { printTime, times } from "./print-time";
import { readAndCheck } from "./read-and-check";

export async function measureReading(): Promise<void> {
  const file = longReport(300);
  const xml = unzipSync(file)["word/document.xml"]?.length ?? 0;
  const paragraphs = [...textBlocks(readDocument(openPackage(file)).blocks)].length;
  console.log(`${paragraphs} paragraphs, document.xml ${(xml / 1e6).toFixed(1)} MB\n`);
  const check = readAndCheck();
  const [bare, ours, checked, theirs] = await mediansOf(3, [
    () => barePass(file),
    () => readDocument(openPackage(file)),
    () => check(file),
    () => mammoth.extractRawText({ buffer: Buffer.from(file) }),
  ]);
  if (!bare || !ours || !checked || !theirs) return;
  printTime("fflate + saxes, bare pass", bare);
  printTime("read", ours, `${times(ours, bare)} bare`);
  printTime("read and check", checked, `${times(checked, bare)} bare, goal ≤ 3`);
  printTime("mammoth.extractRawText", theirs);
  console.log(`read and check: ${times(checked, theirs)} mammoth, goal < 0.25`);
}

function barePass(file: Uint8Array): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ignore);
  parser.on("closetag", ignore);
  parser.on("text", ignore);
  parser.write(new TextDecoder().decode(unzipSync(file)["word/document.xml"])).close();
}

/** A pass that tells nobody what it found would be no reading. */
const ignore = (): void => undefined;
