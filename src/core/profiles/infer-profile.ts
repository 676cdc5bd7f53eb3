import type { Block, Document, Furniture } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { headingName } from "../facts/role-of-heading";
import { normalise } from "../language/normalise";
import type { Profile, Recognition } from "./profile";

/** How far down a letterhead reaches, in paragraphs. */
const letterheadLength = 12;
const longestHeading = 120;

/**
 * Whose report this is. A document that says nothing yet takes the first profile; a text that shows no
 * organisation's marks takes the one without marks. The word "tjänsteutlåtande" decides nothing: many use it.
 */
export function inferProfile(document: Document, profiles: readonly Profile[]): Profile {
  const [first] = profiles;
  if (!first) throw new Error("There must be at least one profile.");
  const recognised = profiles.find(
    ({ recognisedBy }) => recognisedBy && isRecognised(document, recognisedBy),
  );
  if (recognised) return recognised;
  return isBlank(document) ? first : (profiles.find(({ recognisedBy }) => !recognisedBy) ?? first);
}

function isRecognised(document: Document, { names, headings, headingsNeeded }: Recognition): boolean {
  return (
    letterheadHas(document, names.map(headingName)) || countHeadings(document, headings) >= headingsNeeded
  );
}

/** In running text a city's name says whom the report is about, not whose it is. */
function letterheadHas(document: Document, names: readonly string[]): boolean {
  const furniture = [document.header, document.footer].flatMap(blocksOf).flatMap(linesOf);
  if (furniture.some((line) => names.some((name) => line.includes(name)))) return true;
  return document.blocks
    .slice(0, letterheadLength)
    .flatMap(linesOf)
    .some((line) => names.includes(line));
}

function countHeadings(document: Document, headings: readonly string[]): number {
  const wanted = new Set(headings.map(headingName));
  const found = new Set<string>();
  for (const block of document.blocks) {
    if (block.kind === "table" || block.text.length > longestHeading) continue;
    const name = headingName(block.text);
    if (wanted.has(name)) found.add(name);
  }
  return found.size;
}

const blocksOf = (furniture: Furniture): readonly Block[] =>
  furniture.state === "read" ? furniture.blocks : [];

const linesOf = (block: Block): readonly string[] =>
  [...textBlocks([block])].flatMap(({ text }) =>
    text.split("\n").map((line) => headingName(normalise(line).text)),
  );

function isBlank(document: Document): boolean {
  for (const { text } of textBlocks(document.blocks)) if (/\S/.test(text)) return false;
  return true;
}
