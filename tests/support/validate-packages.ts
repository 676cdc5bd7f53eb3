import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const script = `
import validate from "@ooxml-tools/validate";
import { readFileSync } from "node:fs";
const all = [];
for (const path of process.argv.slice(1)) {
  const faults = await validate(new Uint8Array(readFileSync(path)), "docx");
  all.push(faults.map(({ description, path }) => path.partUri + " " + path.xpath + ": " + description));
}
console.log(JSON.stringify(all));
process.exit(0);
`;

/**
 * The faults of each file, by a validator of others. It is an ES module with a runtime of its own, which takes seconds
 * to start: one process for all files.
 */
export async function validatePackages(files: readonly Uint8Array[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "validate-"));
  try {
    const paths = files.map((_, index) => join(folder, `${index}.docx`));
    files.forEach((file, index) => writeFileSync(paths[index]!, file));
    const node = ["--input-type=module", "-e", script, ...paths];
    const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: join(__dirname, "../..") });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
