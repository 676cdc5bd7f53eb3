/**
 * How long it takes to read a 300-page report, side by side: a bare pass of the unzipper and the XML parser over it (the
 * least that any reader must do), our reader, and mammoth's plain text. `node -r ./scripts/typescript-hook.cjs bench/read.ts`
 */
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import { textBlocks } from "../src/core/document/text-blocks";
import { openPackage } from "../src/ooxml/package/open-package";
import { readDocument } from "../src/ooxml/read/read-document";
import { longReport } from "./long-report";
import { mediansOf } from "./medians-of";

async function main(): Promise<void> {
  const file = longReport();
  const xml = unzipSync(file)["word/document.xml"]?.length ?? 0;
  const paragraphs = [...textBlocks(readDocument(openPackage(file)).blocks)].length;
  console.log(`${paragraphs} paragraphs, document.xml ${(xml / 1e6).toFixed(1)} MB\n`);
  const [bare = 0, ours = 0, theirs = 0] = await mediansOf(15, [
    () => barePass(file),
    () => readDocument(openPackage(file)),
    () => mammoth.extractRawText({ buffer: Buffer.from(file) }),
  ]);
  print("fflate + saxes, bare pass", bare);
  print("readDocument from bytes", ours, `${(ours / bare).toFixed(2)} × bare (goal ≤ 3)`);
  print("mammoth.extractRawText", theirs, `ours is ${(ours / theirs).toFixed(2)} of it (goal < 0.25)`);
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

function print(name: string, milliseconds: number, note = ""): void {
  console.log(`${name.padEnd(28)}${milliseconds.toFixed(0).padStart(6)} ms  ${note}`);
}

void main();
