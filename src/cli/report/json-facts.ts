import { quoteOf, type TextPlace } from "../../core/checking/finding";
import type { BlockId, Document } from "../../core/document/document";
import { textBlocks } from "../../core/document/text-blocks";
import { placeOfAll, readText } from "../../core/facts/block-text";
import { readDecision, type DecisionLine } from "../../core/facts/decision-points";
import { documentLists, type DocumentList } from "../../core/facts/document-list";
import type { Fact, Facts, Section } from "../../core/facts/facts";
import { printIsoDate, type PlainDate } from "../../core/language/plain-date";
import { shortened } from "./shortened";
import type { Standing } from "./paragraphs";

type JsonOfPlace = (place: TextPlace) => object;

/** What a document says about itself, each thing with its place, as docs/check-report.schema.json has it. */
export function jsonOfFacts(facts: Facts, jsonOfPlace: JsonOfPlace): object {
  const text = (fact: Fact<string> | undefined) => fact && { value: fact.value, ...jsonOfPlace(fact.place) };
  const day = (fact: Fact<PlainDate> | undefined) =>
    fact && { value: printIsoDate(fact.value), ...jsonOfPlace(fact.place) };
  const { remiss, attest } = facts;
  return {
    matterKind: facts.matterKind,
    namnd: text(facts.namnd),
    meetingDate: day(facts.meetingDate),
    documentDate: day(facts.documentDate),
    diarienummer: text(facts.ownDiarienummer),
    title: text(facts.title),
    subtitle: text(facts.subtitle),
    remiss: remiss && {
      from: text(remiss.from),
      diarienummer: text(remiss.diarienummer),
      deadline: day(remiss.deadline),
    },
    officer: text(facts.officer),
    phone: text(facts.phone),
    signatories: facts.signatories.map(text),
    forvaltning: text(facts.forvaltning),
    sections: facts.sections.flatMap((section) => jsonOfSection(section, jsonOfPlace)),
    decision: readDecision(facts).lines.map((line) => jsonOfDecision(line, jsonOfPlace)),
    sources: listed(facts, "sources", jsonOfPlace),
    enclosures: listed(facts, "enclosures", jsonOfPlace),
    attest: attest?.people.map(({ name, date }) => ({ name: text(name), date: day(date) })),
  };
}

function jsonOfSection({ heading, role }: Section, jsonOfPlace: JsonOfPlace): readonly object[] {
  if (!heading) return [];
  const place = placeOfAll(readText(heading));
  return [{ value: quoteOf(place), role, ...jsonOfPlace(place) }];
}

function jsonOfDecision(line: DecisionLine, jsonOfPlace: JsonOfPlace): object {
  const { text, start, act } = line;
  const place = line.placeOf({ start, end: Math.max(start, text.trimEnd().length) });
  return { value: quoteOf(place), organ: act?.organ.name, verb: act?.verb.word, ...jsonOfPlace(place) };
}

function listed(facts: Facts, role: DocumentList["role"], jsonOfPlace: JsonOfPlace): readonly object[] {
  const entries = documentLists(facts).flatMap((list) => (list.role === role ? list.entries : []));
  return entries.map(({ text, words, number, date }) => ({
    value: words,
    number,
    date: date && printIsoDate(date.value),
    ...jsonOfPlace(placeOfAll(text)),
  }));
}

/** A place for those who have the text: the paragraph's number, or the part where none is counted. */
export function placePrinter(document: Document, standingOf: (id: BlockId) => Standing | undefined) {
  const header = new Set(idsIn(document.header));
  return (place: TextPlace): object => {
    const paragraph = standingOf(place.block)?.paragraph ?? null;
    const part = header.has(place.block) ? "header" : "footer";
    const quote = shortened(quoteOf(place));
    return { quote, start: place.start, end: place.end, paragraph, ...(paragraph === null ? { part } : {}) };
  };
}

const idsIn = (furniture: Document["header"]): readonly BlockId[] =>
  furniture.state === "read" ? [...textBlocks(furniture.blocks)].map(({ id }) => id) : [];
