import type { ProbeResult, TestedWord } from "../../self-test";

/** The report as text, for those who maintain the add-in. */
export function printSelfTestReport(word: TestedWord, results: readonly ProbeResult[]): string {
  return [
    `Word ${word.version}, ${word.platform}, ${word.language}`,
    word.requirementSets.join(", "),
    "",
    ...results.flatMap(printResult),
    "",
    summary(results),
    "",
  ].join("\n");
}

function printResult({ outcome, id, title, page, observed }: ProbeResult): readonly string[] {
  return [`${outcome.padEnd(12)} ${id} (${title.en}; docs/word/${page}.md)`, `             ${observed}`];
}

function summary(results: readonly ProbeResult[]): string {
  const count = (outcome: ProbeResult["outcome"]) =>
    results.filter((result) => result.outcome === outcome).length;
  return `${count("as-expected")} as expected, ${count("differs")} differ, ${count("not-possible")} not possible`;
}
