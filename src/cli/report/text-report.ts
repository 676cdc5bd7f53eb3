import { isIgnored, openFindings, quoteOf, type Finding, type Ignored } from "../../core/checking/finding";
import type { CheckReport } from "../../core/checking/check-document";
import { printVerdict } from "../../core/checking/print-verdict";
import type { Verdict } from "../../core/checking/verdict";
import type { Language } from "../../core/language/localised";
import { printIsoDate } from "../../core/language/plain-date";
import type { Checked, FileResult } from "../check-file";
import { stringsIn, type Strings } from "../strings";
import { findStandings } from "./paragraphs";
import { printable } from "./printable";
import type { Reporter } from "./reporter";

/** The report for people: a line a finding, then the verdict, file by file. Paragraphs are counted from 1 here. */
export function createTextReporter(language: Language): Reporter {
  const strings = stringsIn(language);
  return {
    start: "",
    file: (result) => `${linesOf(result, strings, language).map(printable).join("\n")}\n\n`,
    end: (totals) => `${strings.totals(totals)}\n`,
  };
}

function linesOf(result: FileResult, strings: Strings, language: Language): readonly string[] {
  const { file } = result;
  switch (result.kind) {
    case "unreadable":
      return [`${file}: ${strings.unreadable[result.reason]}`];
    case "checked":
      return [
        ...findingLines(result, strings, language),
        ...ignoredLines(result, strings, language),
        ...closingLines(file, result.outcome, strings),
      ];
  }
}

type CheckedFile = Extract<FileResult, { kind: "checked" }>;

function findingLines(result: CheckedFile, strings: Strings, language: Language): readonly string[] {
  const placeOf = placesIn(result);
  return openFindings(result.outcome.report.findings).map(
    (finding) =>
      `${placeOf(finding)}: ${strings.severity[finding.severity]}  ${wordsOf(finding, strings, language)}  [${finding.rule}]`,
  );
}

/** What people have approved, below its own heading: with whom and why, for it is theirs to answer for. */
function ignoredLines(result: CheckedFile, strings: Strings, language: Language): readonly string[] {
  const placeOf = placesIn(result);
  const lines = result.outcome.report.findings
    .filter(isIgnored)
    .map(
      (finding) =>
        `${placeOf(finding)}: ${strings.ignored.one}  ${wordsOf(finding, strings, language)}  [${finding.rule}]  ${signed(finding.ignored)}`,
    );
  return lines.length === 0 ? [] : [`${result.file}: ${strings.ignored.heading}`, ...lines];
}

const signed = ({ by, on, reason }: Ignored): string => `${by}, ${printIsoDate(on)}: ${reason}`;

function placesIn({ file, outcome }: CheckedFile): (finding: Finding) => string {
  const standingOf = findStandings(outcome.report);
  return ({ where }) => {
    const standing = where === "document" ? undefined : standingOf(where.block);
    return standing ? `${file}:${standing.paragraph + 1}` : file;
  };
}

const longestQuote = 60;

/** Paragraphs bear no numbers in Word, so the words that it is about lead there, unless the message has them. */
function wordsOf({ message, where }: Finding, { quoted }: Strings, language: Language): string {
  const quote = where === "document" ? "" : quoteOf(where).trim();
  const words = message[language];
  if (quote === "" || words.includes(quote)) return words;
  return `${quoted(quote.length > longestQuote ? `${quote.slice(0, longestQuote).trimEnd()} …` : quote)}: ${words}`;
}

function closingLines(
  file: string,
  { report, verdict, summary }: Checked,
  strings: Strings,
): readonly string[] {
  const { matter, namnd, meetingDate, diarienummer } = summary;
  const about = [matter, namnd, meetingDate, diarienummer].filter((one) => one !== undefined).join(" · ");
  const crashed = report.crashed.map(({ rule }) => rule).join(", ");
  return [
    ...(crashed === "" ? [] : [`${file}: ${strings.crashed(crashed)}`]),
    `${file}: ${verdictWords(verdict, strings)}${printIgnored(report, strings)}${about === "" ? "" : ` (${about})`}`,
  ];
}

function printIgnored({ findings }: CheckReport, { ignored }: Strings): string {
  const count = findings.filter(isIgnored).length;
  return count === 0 ? "" : `, ${ignored.counted(count)}`;
}

function verdictWords(verdict: Verdict, { verdict: words, notAssessed }: Strings): string {
  const said = printVerdict(verdict, words);
  return verdict.kind === "not-assessed" ? `${said}. ${notAssessed[verdict.why]}` : said;
}
