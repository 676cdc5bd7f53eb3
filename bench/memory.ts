import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { longReport } from "./long-report";
import { compileSources } from "./memory/compile-sources";

/** A folder within the project, so that what is compiled there finds its packages. */
const cache = join(__dirname, "../node_modules/.cache");

/**
 * The most memory that a process of its own takes to read and check a 300-page report, beside one that has mammoth take
 * its plain text out. The sources are compiled before, since the compiler would take more than either.
 */
export async function measureMemory(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bench-"));
  try {
    compileSources(folder);
    const file = join(folder, "report.docx");
    writeFileSync(file, longReport(300));
    for (const reader of ["ours", "mammoth"]) print(reader, peakOf(folder, reader, file));
  } finally {
    rmSync(folder, { recursive: true });
  }
  await Promise.resolve();
}

interface Peak {
  /** Megabytes, when everything is loaded and nothing is read. */
  readonly before: number;
  readonly peak: number;
}

/** The median of five, by the peak. */
function peakOf(folder: string, reader: string, file: string): Peak {
  const script = join(folder, "bench/memory/peak.js");
  const peaks = Array.from({ length: 5 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, [script, reader, file], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    const [before = 0, peak = 0] = stdout.split(" ").map(Number);
    return { before, peak };
  });
  return peaks.sort((a, b) => a.peak - b.peak)[2] ?? { before: 0, peak: 0 };
}

function print(reader: string, { before, peak }: Peak): void {
  const added = (peak - before).toFixed(0);
  console.log(
    `${reader.padEnd(10)} ${peak.toFixed(0).padStart(4)} MB at its peak, ${added} MB more than at its start`,
  );
}
