import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Severity, TextPlace } from "../../src/core/checking/finding";
import type { Document } from "../../src/core/document/document";
import { textBlocks } from "../../src/core/document/text-blocks";
import { matterKinds } from "../../src/core/facts/facts";
import { type PlainDate, parseIsoDate } from "../../src/core/language/plain-date";
import { documentFrom } from "../support/notation";

/** A text that a careful reader has marked: what a checker must find in it, and what it must leave alone. */
export interface LabelledDocument {
  /** The file's name without ".txt". */
  readonly name: string;
  readonly kind: DocumentKind;
  /** The id of the profile to check it with. */
  readonly profile: string;
  /** The day on which it is read. */
  readonly today: PlainDate;
  /** About how long it would be on paper. */
  readonly pages: number;
  readonly about: string;
  readonly document: Document;
  /** Empty for a text that has nothing wrong. */
  readonly mustFind: readonly Fault[];
  readonly mustNot: readonly Label[];
}

export interface Label {
  /** The label is about every place where these words stand. Undefined for what is missing altogether. */
  readonly quote: string | undefined;
  /** In Swedish: what is wrong, or why nothing is. */
  readonly why: string;
}

export interface Fault extends Label {
  readonly severity: Severity;
}

/** A report is known by its kind of matter, any other text by what it is. */
export const documentKinds = [
  ...matterKinds,
  "yttrande-brev",
  "delegationsbeslut",
  "protokollsutdrag",
  "utdrag",
  "lopande-text",
  "kallelse",
  "pm",
  "riktlinje",
  "avtal",
  "mall",
  "engelsk-text",
  "rapport-med-bilaga",
] as const;

export type DocumentKind = (typeof documentKinds)[number];

interface Line {
  readonly file: string;
  /** Counted from 1. */
  readonly number: number;
  readonly words: string;
}

/** Says what is wrong with a labelled document to the person who wrote it. */
export class LabelledDocumentError extends Error {
  override readonly name = "LabelledDocumentError";

  constructor({ file, number }: Line, fault: string) {
    super(`${file}:${number}: ${fault}`);
  }
}

const dividers = ["---", "== must find", "== must not"] as const;
const severities: Readonly<Record<string, Severity>> = { E: "error", W: "warning", H: "hint" };

/** Every labelled document of the project, by name. */
export function readLabelledDocuments(): readonly LabelledDocument[] {
  const folder = join(__dirname, "documents");
  return readdirSync(folder)
    .sort()
    .map((file) => parseLabelledDocument(readFileSync(join(folder, file), "utf8"), file));
}

/**
 * Reads five lines of front matter, the text in the notation of tests/support, and its labels:
 *
 *     kind: motion              one of `documentKinds`
 *     profile: kommun
 *     today: 2024-03-01
 *     pages: 2
 *     about: Words for whoever reads this.
 *     ---
 *     # Bakgrund …
 *     == must find
 *     E | tisdagen den 6 mars 2024 | veckodagen stämmer inte med datumet
 *     W | - | eget diarienummer saknas
 *     == must not
 *     den 20 mars 2024 | remisstiden får ligga efter attest
 *
 * E is a fault that anyone would agree on, W something to look at, H advice; "-" stands for what is missing.
 * @param file the file's name
 * @throws LabelledDocumentError for anything else, such as a quote that does not occur
 */
export function parseLabelledDocument(source: string, file: string): LabelledDocument {
  const lines = source
    .replace(/\n$/, "")
    .split("\n")
    .map((words, index) => ({ file, number: index + 1, words }));
  const [front = [], text = [], found = [], spared = []] = splitAtDividers(lines);
  const document = documentFrom(text.map(({ words }) => words).join("\n"));
  const mustFind = filled(found).map((line) => parseFault(line, document));
  const mustNot = filled(spared).map((line) => parseLabel(line, line.words, document));
  return { name: file.replace(/\.txt$/, ""), ...parseFrontMatter(front), document, mustFind, mustNot };
}

/** All places where these words stand: in the page header, the body and its tables. */
export function placesOf(document: Document, words: string): readonly TextPlace[] {
  const header = document.header.state === "read" ? document.header.blocks : [];
  return [...textBlocks([...header, ...document.blocks])].flatMap(({ id, text }) =>
    startsOf(words, text).map((start) => ({ block: id, text, start, end: start + words.length })),
  );
}

function startsOf(words: string, text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}

/** The front matter, the text, what must be found and what must not. */
function splitAtDividers(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    const isDivider = dividers.some((divider) => divider === line.words);
    if (!isDivider) parts.at(-1)?.push(line);
    else if (line.words === dividers[parts.length - 1]) parts.push([]);
    else throw new LabelledDocumentError(line, `"${line.words}" is not where it belongs`);
  }
  const missing = dividers[parts.length - 1];
  if (missing) throw new LabelledDocumentError(lines.at(-1)!, `the file ends without "${missing}"`);
  return parts;
}

function parseFrontMatter(lines: readonly Line[]) {
  const value = <Value>(at: number, key: string, parse: (written: string) => Value | undefined): Value => {
    const line = lines[at];
    if (!line?.words.startsWith(`${key}: `)) throw misplaced(lines, at, `"${key}: …"`);
    const parsed = parse(line.words.slice(key.length + 2));
    if (parsed === undefined) throw new LabelledDocumentError(line, `this is no ${key}`);
    return parsed;
  };
  if (lines.length > 5) throw misplaced(lines, 5, `"---"`);
  return {
    kind: value(0, "kind", (written) => documentKinds.find((known) => known === written)),
    profile: value(1, "profile", (written) => /^[a-z-]+$/.exec(written)?.[0]),
    today: value(2, "today", parseIsoDate),
    pages: value(3, "pages", (written) => (/^[1-9]\d?$/.test(written) ? Number(written) : undefined)),
    about: value(4, "about", (written) => /^\S.*$/.exec(written)?.[0]),
  };
}

function misplaced(lines: readonly Line[], at: number, expected: string): LabelledDocumentError {
  const line = lines[at] ?? lines.at(-1);
  if (!line) throw new Error("A file always has a first line");
  return new LabelledDocumentError(line, `expected ${expected}`);
}

const filled = (lines: readonly Line[]) => lines.filter(({ words }) => words !== "");

function parseFault(line: Line, document: Document): Fault {
  const [, letter = "", rest = ""] = /^(\S+) \| (.*)$/.exec(line.words) ?? [];
  const severity = severities[letter];
  if (!severity) throw new LabelledDocumentError(line, `expected "E | words | why", or W or H for E`);
  return { severity, ...parseLabel(line, rest, document) };
}

function parseLabel(line: Line, label: string, document: Document): Label {
  const [, words, why] = /^([^|]+) \| ([^|]+)$/.exec(label) ?? [];
  if (words === undefined || why === undefined)
    throw new LabelledDocumentError(line, `expected "words | why", with "-" for what is missing`);
  if (words === "-") return { quote: undefined, why };
  if (placesOf(document, words).length === 0)
    throw new LabelledDocumentError(line, `"${words}" does not occur in the text`);
  return { quote: words, why };
}
