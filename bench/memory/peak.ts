/**
 * Run as a process of its own: `peak.js ours|mammoth FILE`. Prints the megabytes that it has taken from the machine when
 * all is loaded, and at its peak.
 */
import { readFileSync } from "node:fs";

const megabytes = (): number => process.resourceUsage().maxRSS / 1024;

async function main(reader: string, file: string): Promise<void> {
  const read = reader === "ours" ? await ours() : await mammoth();
  const before = megabytes();
  await read(readFileSync(file));
  console.log(`${before} ${megabytes()}`);
}

type Reader = (file: Buffer) => unknown;

async function ours(): Promise<Reader> {
  const { checkDocument } = await import("../../src/core/checking/check-document");
  const { openPackage } = await import("../../src/ooxml/package/open-package");
  const { readDocument } = await import("../../src/ooxml/read/read-document");
  const { createEnvironment } = await import("../../src/start-environment");
  const { profiles, hash, today } = createEnvironment();
  const [profile] = profiles;
  if (!profile) throw new Error("there is no profile");
  return (file) => checkDocument(readDocument(openPackage(file)), { profile, hash, today: today() });
}

async function mammoth(): Promise<Reader> {
  const { default: reader } = await import("mammoth");
  return (file) => reader.extractRawText({ buffer: file });
}

void main(process.argv[2] ?? "", process.argv[3] ?? "");
