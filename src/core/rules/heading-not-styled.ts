import { headingFix } from "../checking/heading-fix";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, Paragraph } from "../document/document";
import { placeOfAll, readText } from "../facts/block-text";
import { levelsOfPlainHeadings, type PlainHeadings } from "../facts/plain-heading-levels";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks, ownSections } from "../facts/own-sections";
import type { Facts, Section, SectionRole } from "../facts/facts";
import { isJobTitle, isPersonName } from "../facts/known-words";

/** Headings that are one to the eye alone: known names and bold lines above text. One card a document. */
export const headingNotStyled = defineRule({
  id: "heading-not-styled",
  title: { sv: "Rubrik utan rubrikformat", en: "Heading without a heading style" },
  why: {
    sv: "Rubriker som bara är fetstilta syns inte i navigeringsfönstret, i innehållsförteckningen eller för den som lyssnar på texten.",
    en: "Headings that are only bold are seen neither in the navigation pane nor in the table of contents, nor by whoever listens to the text.",
  },
  source: "Lagen om tillgänglighet till digital offentlig service; EN 301 549, WCAG 2.1 AA 1.3.1",
  severity: "hint",
  parseOptions: noOptions,
  *check({ document, facts }) {
    // Of a text that nobody could style, nothing is asked.
    if (facts.textKind !== "report" || document.readBy === "proxies") return;
    const own = ownBlocks(facts, document.blocks);
    const known = ownSections(facts).flatMap(({ heading, role }) =>
      heading?.kind === "paragraph" && role !== "attest" && standsOut(heading) ? [heading] : [],
    );
    const prominent = prominentLines(own, facts);
    const isSure = prominent.length >= fewestLines || known.length > 0;
    const certain = isSure
      ? prominent
      : prominent.filter((line) => line.look?.bold === true && isLarger(line));
    const found = new Set<Block>([...known, ...certain]);
    if (found.size === 0) return;
    const places = own.flatMap((block) =>
      block.kind !== "table" && found.has(block) ? [placeOfAll(readText(block))] : [],
    );
    const [where, ...related] = places;
    if (!where) return;
    yield {
      message: {
        sv: "Raden är en rubrik för ögat men inte för Word. Ge den ett rubrikformat, till exempel Rubrik 1.",
        en: "The line is a heading to the eye but not to Word. Give it a heading style, such as Heading 1.",
      },
      where,
      related,
      // Headings of a second document in the file are not ours to style, and would be read as text beside styled ones.
      fixes: own.at(-1) === document.blocks.at(-1) ? styled(own, { known, others: certain, facts }) : [],
    };
  },
});

const styled = (own: readonly Block[], headings: PlainHeadings) =>
  headingFix(levelsOfPlainHeadings(own, headings));

/** A single bold line may be there for emphasis, unless it is larger than the text too. */
const fewestLines = 2;

const ofLists: readonly SectionRole[] = ["attest", "dispatch", "sources", "enclosures", "decision"];

/** Bold lines with text of some length under them. Sender, addressee, title, points of a decision and names are none. */
function prominentLines(blocks: readonly Block[], { sections }: Facts): readonly Paragraph[] {
  const prominent = prominentIn(blocks);
  if (prominent.length === 0) return [];
  const apart = new Set(sections.filter(isApart).flatMap((section) => section.blocks));
  return prominent.filter((block) => !apart.has(block) && isRunningText(blocks[blocks.indexOf(block) + 1]));
}

const prominentIn = inEachText((block: Block): readonly Paragraph[] =>
  block.kind === "paragraph" && isProminentLine(block) ? [block] : [],
);

const isApart = ({ heading, role }: Section): boolean =>
  !heading || (role !== undefined && ofLists.includes(role));

function isProminentLine(block: Paragraph): boolean {
  const { text, style, spans } = block;
  const line = text.trim();
  return (
    standsOut(block) &&
    spans.length === 0 &&
    /^(?:\d+(?:\.\d+)*\.? )?\p{Lu}[^\n\t]{3,79}$/u.test(line) &&
    !/[.:;,!?…]$/.test(line) &&
    !/^(?:title|subtitle|caption|toc|quote|intense quote)/i.test(style) &&
    !/^(?:tabell|figur|diagram|bild|källa)(?!\p{L})/iu.test(line) &&
    !isPersonName(line) &&
    !isJobTitle(line)
  );
}

/** Bold, or all of it larger than its style: a line that is set like the text is one that somebody else took for a heading. */
const standsOut = (line: Paragraph): boolean => line.look?.bold === true || isLarger(line);

function isLarger({ look, text }: Paragraph): boolean {
  const [own] = look?.direct ?? [];
  return own !== undefined && own.start === 0 && own.end === text.length && isAbove(own.size, look?.size);
}

const isAbove = (size: number | undefined, usual: number | undefined): boolean =>
  size !== undefined && usual !== undefined && size > usual;

const shortestText = 60;

function isRunningText(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.look?.bold !== true && block.text.trim().length >= shortestText;
}
