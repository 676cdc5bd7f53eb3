import { approvalsDespiteHinders } from "../../core/attestation/approvals-despite-hinders";
import type { SealVerdict } from "../../core/attestation/attestation";
import { printSwedishDate } from "../../core/language/swedish-dates";
import { checkFile, type FileResult } from "../check-file";
import type { Command, CommandContext } from "../command";
import { findFiles } from "../find-files";
import { misuse, type Arguments, type Misuse } from "../read-arguments";
import { printable } from "../report/printable";
import type { Strings } from "../strings";
import type { ExitCode } from "../world";

/** `verify FILES…`: what became of each text since it was approved. Only "unchanged", by its seal, is 0. */
export const verifyFiles: Command = { options: [], run: verify };

async function verify({ files }: Arguments, { world, strings }: CommandContext): Promise<ExitCode | Misuse> {
  if (files.length === 0) return misuse((words) => words.noFiles);
  let code: ExitCode = 0;
  for (const found of await findFiles(files, world.files)) {
    const result = await checkFile(found, world, world.environment);
    world.out(`${printable(`${result.file}: ${wordsOf(result, strings)}`)}\n`);
    for (const line of approvedDespite(result, strings)) world.out(`  ${printable(line)}\n`);
    code = worse(code, codeOf(result));
  }
  return code;
}

function wordsOf(result: FileResult, strings: Strings): string {
  switch (result.kind) {
    case "unreadable":
      return strings.unreadable[result.reason];
    case "checked":
      return printSeal(result.outcome.seal, strings);
  }
}

function printSeal(seal: SealVerdict, { seal: words, sealSections, earlierWording }: Strings): string {
  switch (seal.kind) {
    case "unchanged": {
      const earlier = seal.earlierWording?.join(", ");
      const since = `${words.unchanged} ${sealSections(printSwedishDate(seal.since), "")}`;
      return earlier === undefined ? since : `${since}. ${earlierWording(earlier)}`;
    }
    case "changed":
      return `${words.changed} ${sealSections(printSwedishDate(seal.since), seal.sections.join(", "))}`;
    case "not-attested":
    case "seal-missing":
    case "cannot-be-decided":
    case "unknown-version":
      return words[seal.kind];
  }
}

/** A line for each who approved although something stood in the way. */
function approvedDespite(result: FileResult, strings: Strings): readonly string[] {
  if (result.kind === "unreadable") return [];
  const { document, facts } = result.outcome.report;
  return approvalsDespiteHinders(document, facts).map(({ name, despite }) => strings.despite(name, despite));
}

function codeOf(result: FileResult): ExitCode {
  if (result.kind === "unreadable") return 2;
  return result.outcome.seal.kind === "unchanged" ? 0 : 1;
}

const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
