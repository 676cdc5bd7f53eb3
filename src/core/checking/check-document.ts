import type { Block, Document } from "../document/document";
import { readTexts } from "../facts/block-text";
import type { Facts } from "../facts/facts";
import { inTexts } from "../facts/in-each-text";
import { readFacts } from "../facts/read-facts";
import type { PlainDate } from "../language/plain-date";
import type { Profile, ProfileCheck } from "../profiles/profile";
import type { Finding, Problem, Severity } from "./finding";
import type { Hash, Subject } from "./rule";
import { inDocumentOrder } from "./order";
import { withoutExceptions } from "./without-exceptions";

export interface CheckInput {
  readonly profile: Profile;
  readonly today: PlainDate;
  readonly hash: Hash;
  /** What our unfilled fields say, by the skeletons that are known. */
  readonly guidance?: readonly string[];
}

export interface CheckReport {
  readonly document: Document;
  readonly facts: Facts;
  /** In document order; what concerns the whole document comes first. */
  readonly findings: readonly Finding[];
  /** Rules that threw: our fault, named, and no reason to stop the others. */
  readonly crashed: readonly { readonly rule: string; readonly error: string }[];
}

export function checkDocument(document: Document, input: CheckInput): CheckReport {
  const facts = readFacts(document, input.profile);
  const texts = textsIn(document.blocks);
  const outcomes = input.profile.checks.map((check) => run(check, { document, facts, texts }, input));
  return {
    document,
    facts,
    findings: inDocumentOrder(
      texts,
      outcomes.flatMap((outcome) => outcome.findings),
    ),
    crashed: outcomes.flatMap((outcome) => outcome.crashed),
  };
}

const textsIn = inTexts((blocks: readonly Block[]) => readTexts(blocks));

type Outcome = Pick<CheckReport, "findings" | "crashed">;

/** The same at every check, so that what was found with it is remembered. */
const noGuidance: readonly string[] = [];

function run(check: ProfileCheck, subject: Subject, input: CheckInput): Outcome {
  const { rule, severity, options, exceptions = [] } = check;
  const { profile, today, hash, guidance = noGuidance } = input;
  try {
    const found = [...rule.check(subject, { options, profile, guidance, today, hash })];
    const problems = withoutExceptions(found, exceptions);
    return { findings: problems.map((problem) => toFinding(rule.id, severity, problem)), crashed: [] };
  } catch (error) {
    return { findings: [], crashed: [{ rule: rule.id, error: String(error) }] };
  }
}

const toFinding = (rule: string, severity: Severity, problem: Problem): Finding => ({
  ...problem,
  rule,
  severity: problem.atMost ? milder(severity, problem.atMost) : severity,
});

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

const milder = (a: Severity, b: Severity): Severity => (rank[a] > rank[b] ? a : b);
