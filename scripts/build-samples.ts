/**
 * Builds assets/samples/*.docx from scripts/samples/*.txt, by our own writer. The files are committed.
 *
 *     node -r ./scripts/typescript-hook.cjs scripts/build-samples.ts [--check]
 *
 * With --check nothing is written: it fails when a file is not what would be built.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSamples } from "./samples/make-samples";

const folder = join(__dirname, "../assets/samples");

async function buildSamples(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of await makeSamples()) writeFileSync(join(folder, file), bytes);
}

async function checkSamples(): Promise<void> {
  const stale = [...(await makeSamples())].filter(([file, bytes]) => !isSame(join(folder, file), bytes));
  for (const [file] of stale) console.error(`assets/samples/${file} is not up to date: run build-samples.ts`);
  if (stale.length > 0) process.exitCode = 1;
}

const isSame = (path: string, bytes: Uint8Array): boolean =>
  existsSync(path) && readFileSync(path).equals(bytes);

void (process.argv.includes("--check") ? checkSamples() : buildSamples());
