import { quoteOf, type Finding, type Fix, type TextPlace } from "../../core/checking/finding";
import type { Language } from "../../core/language/localised";
import { printIsoDate } from "../../core/language/plain-date";
import type { Checked, FileResult } from "../check-file";
import { stringsIn } from "../strings";
import { jsonOfFacts, placePrinter } from "./json-facts";
import { findStandings, type Standing } from "./paragraphs";
import type { Reporter } from "./reporter";
import { shortened } from "./shortened";

/** The report for programs. docs/check-report.schema.json says what stands in it; a change there is a new number here. */
const schemaVersion = 1;

/** One line a file, so that also a report on thousands of files can be looked into. */
export function createJsonReporter(language: Language): Reporter {
  let separator = "\n";
  return {
    start: `{"schema":${schemaVersion},"files":[`,
    file: (result) => {
      const line = separator + JSON.stringify(jsonOfFile(result, language));
      separator = ",\n";
      return line;
    },
    end: () => "\n]}\n",
  };
}

function jsonOfFile(result: FileResult, language: Language): object {
  const { file } = result;
  switch (result.kind) {
    case "checked":
      return { file, ...jsonOfChecked(result.outcome, language) };
    case "unreadable":
      return { file, findings: [], problems: [], error: stringsIn(language).unreadable[result.reason] };
  }
}

function jsonOfChecked({ report, profile, verdict }: Checked, language: Language): object {
  const standingOf = findStandings(report);
  const jsonOfPlace = placePrinter(report.document, standingOf);
  return {
    kind: report.facts.textKind,
    profile: profile.id,
    verdict: verdict.kind,
    ...(verdict.kind === "not-assessed" ? { notAssessed: verdict.why } : {}),
    facts: jsonOfFacts(report.facts, jsonOfPlace),
    findings: report.findings.map((finding) => jsonOfFinding(finding, standingOf, language)),
    problems: report.crashed,
  };
}

type StandingOf = (id: TextPlace["block"]) => Standing | undefined;

function jsonOfFinding(finding: Finding, standingOf: StandingOf, language: Language): object {
  const { rule, severity, message, where, related = [], ignored, fixes } = finding;
  return {
    rule,
    severity,
    message: message[language],
    ...(where === "document" ? nowhere : jsonOfWords(where, standingOf)),
    related: related.map((place) => ({
      quote: shortened(quoteOf(place)),
      paragraph: standingOf(place.block)?.paragraph ?? null,
    })),
    ...(ignored ? { ignored: { ...ignored, on: printIsoDate(ignored.on) } } : {}),
    ...(fixes?.length ? { fix: fixes.map((fix) => jsonOfFix(fix, language)) } : {}),
  };
}

const jsonOfFix = ({ before, after, does }: Fix, language: Language): object => ({
  before,
  after,
  ...(does ? { does: does[language] } : {}),
});

const nowhere = { quote: "", start: null, end: null, paragraph: null, section: null };

function jsonOfWords(place: TextPlace, standingOf: StandingOf): object {
  const { paragraph = null, section = null } = standingOf(place.block) ?? {};
  return { quote: shortened(quoteOf(place)), start: place.start, end: place.end, paragraph, section };
}
