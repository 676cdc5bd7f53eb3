import type { Stretch } from "../document/document";
import { decisionPresents } from "../language/decision-verbs";
import { readLines, trimmed, type BlockText } from "./block-text";
import type { Facts, Section } from "./facts";
import { isJobTitle, isPersonName } from "./known-words";
import { isWritersHeading } from "./writers-heading";
import { namesDecider, organName } from "./organ-in-text";

/** The proposal for a decision, line by line. */
export interface Decision {
  readonly sections: readonly Section[];
  /** What is to be decided, with or without an organ; without lead-ins and signatures. */
  readonly lines: readonly DecisionLine[];
  /** Paragraphs with an organ and what it does. */
  readonly points: readonly DecisionPoint[];
  /** "Kommunstyrelsen föreslår att kommunfullmäktige beslutar", "För egen del beslutar kommunstyrelsen". */
  readonly leadIns: readonly BlockText[];
}

/** What is known of a line of the proposal. */
interface AboutLine {
  /** Where its own words begin, after a typed number or dash. */
  readonly start: number;
  /** "list" when Word counts, "typed" when the writer does. */
  readonly numbering: "list" | "typed" | "bullet" | "none";
  /** The lead-in that it stands under. */
  readonly leadIn: BlockText | undefined;
  /** Its lead-in, or the heading above it, says who decides. */
  readonly hasDecider: boolean;
  readonly act: Act | undefined;
}

export type DecisionLine = BlockText & AboutLine;

export type DecisionPoint = DecisionLine & { readonly act: Act };

/** "Kyrkogårdsnämnden" and "överlämnar", each with its place in the line. */
export interface Act {
  readonly organ: Stretch & { readonly name: string };
  readonly verb: Stretch & { readonly word: string };
}

const read = new WeakMap<Facts, Decision>();

/** Several rules look at the decision, so it is read once. */
export function readDecision(facts: Facts): Decision {
  const known = read.get(facts);
  if (known) return known;
  const sections = decisionSections(facts.sections);
  const parts = sections.map(readSection);
  const lines = parts.flatMap((part) => part.lines);
  const decision = {
    sections,
    lines,
    points: lines.filter((line): line is DecisionPoint => line.act !== undefined),
    leadIns: parts.flatMap((part) => part.leadIns),
  };
  read.set(facts, decision);
  return decision;
}

/**
 * A two-level decision may have two; what stands after the enclosures' heading is of another document. A lead-in that is
 * styled as a heading, "Kulturnämnden beslutar", belongs to the decision above it.
 */
function decisionSections(sections: readonly Section[]): readonly Section[] {
  const end = sections.findIndex(({ role }) => role === "enclosures" || role === "attest");
  const own = sections.slice(0, end < 0 ? sections.length : end).filter(({ role, heading }, at) => {
    const before = sections[at - 1];
    const continues = before?.role === "decision" && role === undefined && heading !== undefined;
    return role === "decision" || (continues && isLeadIn(heading.text) && namesDecider(heading.text));
  });
  const inside = new Set(own.flatMap(({ blocks }) => blocks));
  return own.filter(({ heading }) => heading && !inside.has(heading));
}

interface Part {
  readonly lines: readonly DecisionLine[];
  readonly leadIns: readonly BlockText[];
}

function readSection({ heading, blocks }: Section): Part {
  const lines: DecisionLine[] = [];
  const leadIns: BlockText[] = [];
  let leadIn: BlockText | undefined;
  let hasDecider = heading !== undefined && namesDecider(heading.text);
  const written = untilHeading(unsigned(readLines(blocks.filter(({ kind }) => kind !== "table"))));
  for (const [at, line] of written.entries()) {
    if (line.block.kind === "heading" || isLeadIn(line.text) || isContinued(line, written[at + 1])) {
      if (line.block.kind !== "heading") leadIns.push(line);
      leadIn = line;
      hasDecider =
        saysWhoDecides(line.text) || (hasDecider && /^(?:dels|samt|och|att)/iu.test(trimmed(line)));
    } else {
      lines.push(readLine(line, { leadIn, hasDecider }));
    }
  }
  return { lines, leadIns };
}

/** "Kulturnämnden föreslår kommunfullmäktige", and on the next line "att anta planen". */
const isContinued = (line: BlockText, next: BlockText | undefined): boolean =>
  next !== undefined &&
  /^ ?att \p{Ll}/u.test(next.text) &&
  /^ ?\p{Lu}[^.;:]*[\p{L})] ?$/u.test(line.text) &&
  line.text.length <= longestLeadIn &&
  namesDecider(line.text);

/** A body is named, or whoever "beslutar": "Stämman beslutar", "Förbundsrådet föreslås besluta". */
const saysWhoDecides = (text: string): boolean =>
  namesDecider(text) ||
  /^ ?\p{Lu}[\p{L} -]{3,80} (?:beslutar|föreslås (?:att )?besluta)(?!\p{L})/u.test(text);

/** In the older form the signatures stand right after the decision. */
function unsigned(lines: readonly BlockText[]): readonly BlockText[] {
  const name = lines.findIndex((line, at) => {
    const next = lines[at + 1];
    return isPersonName(trimmed(line)) && next !== undefined && isJobTitle(trimmed(next));
  });
  return name < 0 ? lines : lines.slice(0, name);
}

/** Where nothing is styled the next part may begin under a heading of the writer's own. */
function untilHeading(lines: readonly BlockText[]): readonly BlockText[] {
  const end = lines.findIndex((line, at) => at > 0 && isWritersHeading(line, lines[at + 1]));
  return end < 0 ? lines : lines.slice(0, end);
}

const longestLeadIn = 250;
const leadInEnd =
  /:$|(?:^|[^\p{L}])(?:beslutar?|föreslår|föreslås(?: besluta)?|besluta(?:r)? att|beslutar(?!\p{L})[^.;]{0,150} att|(?:följande(?: beslut)?|enligt nedan)\.?)$/iu;
/** "Socialnämndens beslut", above its points. */
const bodysDecision = /(?:nämndens?|styrelsens|fullmäktiges|utskottets) beslut$/iu;
const ownPart = /^(?:\p{L}+ )?för (?:egen|sin) del|för (?:egen|sin) del$/iu;

/** "I kommunstyrelsen och kommunfullmäktige" */
const inBody = /^i [\p{L} ,-]{0,80}(?:nämnd(?:en)?|styrelsen|fullmäktige|utskottet)(?: \p{Lu}\p{L}+)?$/iu;

function isLeadIn(text: string): boolean {
  const words = text.trim();
  return (
    words.length <= longestLeadIn &&
    (leadInEnd.test(words) ||
      bodysDecision.test(words) ||
      inBody.test(words) ||
      (ownPart.test(words) && !/[.]$/.test(words)))
  );
}

const typedNumber = /^ ?(?:(?<number>\d{1,2}[.)]|[a-zA-Z]\)) ?|[-–•*·] )/u;

function readLine(line: BlockText, context: Pick<DecisionLine, "leadIn" | "hasDecider">): DecisionLine {
  const typed = typedNumber.exec(line.text);
  const start = typed?.[0].length ?? line.text.length - line.text.trimStart().length;
  return Object.assign(line.copy(), {
    ...context,
    start,
    numbering: numberingOf(line, typed),
    act: readAct(line.text, start),
  });
}

function numberingOf({ block }: BlockText, typed: RegExpExecArray | null): DecisionLine["numbering"] {
  if (block.kind === "list-item") return block.numbered ? "list" : "bullet";
  if (!typed) return "none";
  return typed.groups?.["number"] === undefined ? "bullet" : "typed";
}

const act = new RegExp(
  `^(?<organ>${organName}) (?:(?:för (?:sin|egen) del|därmed|härmed|också|även) )?(?<verb>${decisionPresents})(?!\\p{L})`,
  "du",
);
/** An organ's name and its verb stand within this much. */
const longestSubject = 160;

/** The organ that a text has as its subject, from the offset on, and its verb. */
export function readAct(text: string, start: number): Act | undefined {
  const { indices, groups = {} } = act.exec(text.slice(start, start + longestSubject)) ?? {};
  const organ = stretchOf(indices?.groups?.["organ"], start);
  const verb = stretchOf(indices?.groups?.["verb"], start);
  if (!organ || !verb) return undefined;
  return {
    organ: { ...organ, name: groups["organ"] ?? "" },
    verb: { ...verb, word: groups["verb"] ?? "" },
  };
}

const stretchOf = (pair: readonly [number, number] | undefined, from: number): Stretch | undefined =>
  pair && { start: from + pair[0], end: from + pair[1] };
