import type { TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Block } from "../document/document";
import { readText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks } from "../facts/own-sections";

/** "Planen har fyra delar:" and a list of five. */
export const listCountMismatch = defineRule({
  id: "list-count-mismatch",
  title: { sv: "Listan har ett annat antal punkter", en: "The list has another number of items" },
  why: {
    sv: "Säger texten fyra och listan fem undrar läsaren vilken punkt som inte gäller.",
    en: "If the text says four and the list five, the reader wonders which item is not meant.",
  },
  source: "Granskade tjänsteutlåtanden; punkter som läggs till efter att inledningen har skrivits",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind === "other" || facts.textKind === "empty") return;
    const blocks = ownBlocks(facts, document.blocks);
    for (const { block, count, said, where } of announcementsIn(blocks)) {
      const listed = itemsFrom(blocks, blocks.indexOf(block) + 1);
      if (listed === undefined || !isSlip(said, listed)) continue;
      const has = /\d/.test(count) ? listed : (words[listed - 2] ?? listed);
      yield {
        message: {
          sv: `Texten säger ${count.toLowerCase()}, men listan har ${has}. Rätta det som är fel.`,
          en: `The text says “${count.toLowerCase()}”, but the list has ${listed}. Correct what is wrong.`,
        },
        where,
      };
    }
  },
});

/** Further apart, the items are seldom what was announced. */
const isSlip = (said: number, listed: number): boolean => said !== listed && Math.abs(said - listed) <= 2;

const words = ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

const things = [
  ..."delar punkter mål delmål områden fokusområden alternativ steg faser etapper kriterier frågor krav".split(
    " ",
  ),
  ..."skäl förslag åtgärder insatser villkor principer perspektiv uppdrag kategorier grupper faktorer".split(
    " ",
  ),
  ..."risker ändamål leverantörer anbudsgivare ledord värdeord prioriteringar konsekvenser orsaker".split(
    " ",
  ),
  ..."moment inriktningar ärenden moduler utgångspunkter slutsatser rekommendationer aktiviteter".split(" "),
  ..."förändringar remissinstanser nämnder delprojekt indikatorer kommuner bolag föreningar synpunkter".split(
    " ",
  ),
];

/** The last clause before the colon, with nothing that could be counted otherwise: "i två etapper, med dessa mål:". */
const announcement = new RegExp(
  `(?<announced>(?<![\\p{L}\\p{N}–-]|(?:${words.join("|")}|en|ett|\\d) av )(?<count>${words.join("|")}|[2-9]|1[0-2]) (?:\\p{Ll}+a )?(?:${things.join("|")}))(?<rest>(?: (?:\\p{Ll}+|20\\d\\d)){0,6}):$`,
  "iu",
);

interface Announcement {
  readonly block: Block;
  /** "fyra", and what that is. */
  readonly count: string;
  readonly said: number;
  readonly where: TextPlace;
}

/** "Av nämndens fyra mål berörs följande:", "tre frågor med utgångspunkt i dessa mål:". */
const isOfOthers = (before: string, after: string): boolean =>
  /(?:^|[.!?:] )Av [^.!?]*$/u.test(before) || othersAfter.test(after);

const othersAfter = new RegExp(` (?:dessa|nedanstående|${things.join("|")})(?!\\p{L})`, "u");

const announcementsIn = inEachText((block: Block): readonly Announcement[] => {
  if (block.kind !== "paragraph" || !block.text.trimEnd().endsWith(":")) return [];
  const text = readText(block);
  const { index = 0, groups: { announced = "", count = "", rest = "" } = {} } =
    announcement.exec(text.text) ?? {};
  const said = isOfOthers(text.text.slice(0, index), rest) ? undefined : numberOf(count);
  const where = text.placeOf({ start: index, end: index + announced.length });
  return said === undefined ? [] : [{ block, count, said, where }];
});

const numberOf = (count: string): number | undefined => {
  const at = words.indexOf(count.toLowerCase());
  return at >= 0 ? at + 2 : Number(count) || undefined;
};

/** Of the outermost level. Undefined where it cannot be told what belongs together: it goes on further down. */
function itemsFrom(blocks: readonly Block[], first: number): number | undefined {
  const items = listFrom(blocks, first);
  const level = Math.min(...items.map((item) => item.level));
  const next = blocks.slice(first + items.length, first + items.length + 2);
  const isNested = items.some(({ text }) => /:\s*$/.test(text));
  return isNested || items.length < 2 || next.some((block) => itemOf(block) !== undefined)
    ? undefined
    : items.filter((item) => item.level === level).length;
}

interface Item {
  readonly text: string;
  readonly level: number;
}

function listFrom(blocks: readonly Block[], first: number): readonly Item[] {
  const items: Item[] = [];
  for (let at = first; ; at++) {
    const item = itemOf(blocks[at]);
    if (!item) return items;
    items.push(item);
  }
}

/** One of Word's lists, or a line that begins with a bullet; a typed dash is a remark as often. */
function itemOf(block: Block | undefined): Item | undefined {
  if (block?.kind === "list-item") return block;
  return block?.kind === "paragraph" && /^\s*[•·]\s/.test(block.text)
    ? { text: block.text, level: 0 }
    : undefined;
}
