import type { Finding, Severity, TextPlace } from "../../src/core/checking/finding";
import { profileNamed } from "../support/profiles";
import { checkAs, quoteIn } from "./check-labelled";
import { placesOf, type Fault, type Label, type LabelledDocument } from "./labelled-document";
import { rulesAskedFor } from "./topics";

/** What a check of one labelled document was worth. */
export interface Score {
  readonly document: LabelledDocument;
  readonly found: readonly Found[];
  /** Labels that ask for a rule, and nothing found them. */
  readonly missed: readonly Miss[];
  /** Findings that no label asks for, or that a label forbids. */
  readonly falseAlarms: readonly FalseAlarm[];
  /** Labels that ask for what no rule looks for yet. */
  readonly notYetChecked: readonly Fault[];
}

export interface Found {
  readonly rule: string;
  readonly fault: Fault;
}

export interface Miss {
  readonly rule: string;
  readonly fault: Fault;
}

export interface FalseAlarm {
  readonly finding: Finding;
  readonly quote: string;
  /** Why it is none, where a label says so. */
  readonly forbiddenBy: Label | undefined;
}

/**
 * A finding meets a label when they overlap and the label asks for that rule or for none in particular. What is
 * missing altogether, or stands in the page header, has no place to overlap: there the label must ask for that rule.
 */
export function score(document: LabelledDocument): Score {
  const { findings } = checkAs(document, document.document);
  const meetings = findings.map((finding) => ({ finding, faults: faultsMetBy(finding, document) }));
  const found = new Map(meetings.flatMap(({ finding, faults }) => faults.map((one) => [one, finding.rule])));
  const unmet = document.mustFind.filter((fault) => !found.has(fault));
  const rules = profileNamed(document.profile).checks.map(({ rule }) => rule.id);
  return {
    document,
    found: [...found].map(([fault, rule]) => ({ rule, fault })),
    missed: unmet.flatMap((fault) => missOf(fault, rules)),
    falseAlarms: meetings
      .filter(({ faults }) => faults.length === 0)
      .map(({ finding }) => falseAlarm(finding, document)),
    notYetChecked: unmet.filter((fault) => missOf(fault, rules).length === 0),
  };
}

/** How many of each, for one rule and severity. */
export interface Counts {
  readonly found: number;
  readonly missed: number;
  readonly false: number;
}

/** Labels count at the label's severity, false alarms at their own. */
export function countsOf(scores: readonly Score[], rule: string, severity: Severity): Counts {
  const isIt = (one: Found | Miss) => one.rule === rule && one.fault.severity === severity;
  const isAlarm = ({ finding }: FalseAlarm) => finding.rule === rule && finding.severity === severity;
  return {
    found: scores.flatMap((one) => one.found).filter(isIt).length,
    missed: scores.flatMap((one) => one.missed).filter(isIt).length,
    false: scores.flatMap((one) => one.falseAlarms).filter(isAlarm).length,
  };
}

/** The first rule that there is and that should have found it. */
function missOf(fault: Fault, rules: readonly string[]): readonly Miss[] {
  const rule = rulesAskedFor(fault).find((asked) => rules.includes(asked));
  return rule === undefined ? [] : [{ rule, fault }];
}

function faultsMetBy(finding: Finding, { document, mustFind }: LabelledDocument): readonly Fault[] {
  return mustFind.filter((fault) => {
    const asked = rulesAskedFor(fault);
    if (asked.length > 0 && !asked.includes(finding.rule)) return false;
    if (finding.where === "document") return asked.length > 0 && !isInBody(fault, document);
    const places = fault.quote === undefined ? [] : placesOf(document, fault.quote);
    return places.some((place) => placesOfFinding(finding).some((one) => overlap(one, place)));
  });
}

/** A finding about the whole document is not about words that stand in its body. */
function isInBody({ quote }: Label, document: LabelledDocument["document"]): boolean {
  return quote !== undefined && placesOf({ ...document, header: { state: "none" } }, quote).length > 0;
}

function falseAlarm(finding: Finding, { document, mustNot }: LabelledDocument): FalseAlarm {
  const forbiddenBy = mustNot.find(({ quote }) =>
    (quote === undefined ? [] : placesOf(document, quote)).some((place) =>
      placesOfFinding(finding).some((one) => overlap(one, place)),
    ),
  );
  return { finding, quote: quoteIn(finding), forbiddenBy };
}

const placesOfFinding = ({ where, related = [] }: Finding): readonly TextPlace[] =>
  where === "document" ? related : [where, ...related];

const overlap = (a: TextPlace, b: TextPlace): boolean =>
  a.block === b.block && a.start < b.end && b.start < a.end;
