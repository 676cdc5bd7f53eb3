import type { Block, Document } from "../document/document";
import { findDates } from "../language/swedish-dates";
import type { PlainDate } from "../language/plain-date";
import type { Profile } from "../profiles/profile";
import { readFurniture, readLines, trimmed, type BlockText } from "./block-text";
import type { Fact, Facts, Section, SectionRole } from "./facts";
import { inTexts } from "./in-each-text";
import { findNamndAtStart, isNamndName } from "./known-words";
import { readAddress } from "./read-address";
import { readAttest } from "./read-attest";
import { readOwnDiarienummer } from "./read-diarienummer";
import { readMatterKind, readTextKind } from "./read-kinds";
import { readRemiss } from "./read-remiss";
import { readSections } from "./read-sections";
import { readSignatures } from "./read-signatures";
import { readTitle } from "./read-title";

/** A letterhead is shorter than this; what is longer is no letterhead. */
const longestOpening = 60;

/** Reads what the document says about itself. Whatever is not certain is left out. */
export function readFacts(document: Document, profile: Profile): Facts {
  const sections = readSections(document.blocks, profile);
  const body = linesIn(document.blocks);
  const furniture = [...readFurniture(document.header), ...readFurniture(document.footer)];
  const opening = readOpening(document.blocks, sections);
  const address = readAddress(opening);
  const titles = readTitle(opening, hasRoles(sections));
  const decision = readLines(blocksOfRoles(sections, ["decision"]));
  const telling = blocksOfRoles(sections, ["summary", "background", "matter"]);
  return {
    textKind: readTextKind({ sections, opening, furniture, body }),
    matterKind: readMatterKind(
      [titles.title, titles.subtitle].flatMap((fact) => fact?.value ?? []),
      decision,
    ),
    sections,
    ...address,
    ...titles,
    namnd: address.namnd ?? readDecidingNamnd(sections, decision),
    documentDate: readDocumentDate(readFurniture(document.header)),
    ownDiarienummer: readOwnDiarienummer({ furniture, opening, all: body }),
    remiss: readRemiss(opening, telling),
    ...readSignatures(body.slice(hasRoles(sections) ? opening.length : 0), [...furniture, ...opening]),
    attest: readAttest(sections),
  };
}

const linesIn = inTexts((blocks: readonly Block[]) => readLines(blocks));

/** The lines above the first section that has a role; a title may be styled as a heading. */
function readOpening(blocks: readonly Block[], sections: readonly Section[]): readonly BlockText[] {
  const first = sections.find(({ role }) => role !== undefined)?.heading;
  const end = first ? blocks.indexOf(first) : blocks.length;
  return readLines(blocks.slice(0, Math.min(end, longestOpening))).slice(0, 2 * longestOpening);
}

const hasRoles = (sections: readonly Section[]): boolean => sections.some(({ role }) => role !== undefined);

const blocksOfRoles = (sections: readonly Section[], roles: readonly SectionRole[]): readonly Block[] =>
  sections.filter(({ role }) => role && roles.includes(role)).flatMap(({ blocks }) => blocks);

/** Without a Till block: "Förslag till beslut i kommunstyrelsen", or who acts in the decision. */
function readDecidingNamnd(
  sections: readonly Section[],
  decision: readonly BlockText[],
): Fact<string> | undefined {
  const heading = sections.find(({ role }) => role === "decision")?.heading;
  for (const line of [...(heading ? readLines([heading]) : []), ...decision.slice(0, 3)]) {
    const value = organOfHeading(trimmed(line)) ?? decidingNamnd(trimmed(line));
    const start = value === undefined ? -1 : line.text.indexOf(value);
    if (value !== undefined) return { value, place: line.placeOf({ start, end: start + value.length }) };
  }
  return undefined;
}

/** Also "1. Ängsnämnden godkänner"; in "Socialnämnden uppmanas", "får i uppdrag" or "medges" another one decides. */
function decidingNamnd(text: string): string | undefined {
  const point = text.replace(/^(?:\d{1,2}[.)]|[-–•]) /, "");
  const name = findNamndAtStart(point);
  return name !== undefined && isObject.test(point.slice(name.length)) ? undefined : name;
}

const isObject = /^ (?:får|\p{Ll}*(?:as|ges)) /u;

function organOfHeading(text: string): string | undefined {
  const [, name] = /^förslag till beslut (?:i|till|för) (.{4,80})$/i.exec(text) ?? [];
  return name !== undefined && isNamndName(name) ? name : undefined;
}

/** "2023-05-30 RS230614": beside the date, in a column of its own, nothing but the number. */
const numberBeside = /^(?:dnr:? )?[\p{Lu}\d]{1,6}[- ]?[\d][\d/:.-]{2,16}(?: [\d.]+)?$/iu;

/** The header's only date, on a line that says no more than that. */
function readDocumentDate(header: readonly BlockText[]): Fact<PlainDate> | undefined {
  const dated = header.flatMap((line) => findDates(line.text).map((found) => ({ line, found })));
  const [only, another] = dated;
  if (!only?.found.date || another) return undefined;
  const { text } = only.line;
  const [before, after] = [text.slice(0, only.found.start).trim(), text.slice(only.found.end).trim()];
  const isAlone = before.length + after.length <= "Datum: ".length;
  return isAlone || (before === "" && numberBeside.test(after))
    ? { value: only.found.date, place: only.line.placeOf(only.found) }
    : undefined;
}
