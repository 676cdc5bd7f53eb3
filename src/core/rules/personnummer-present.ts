import type { TextPlace } from "../checking/finding";
import { defineRule, noOptions, type Subject } from "../checking/rule";
import { readFurniture, type BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { findDiarienummer } from "../language/diarienummer";
import { findPersonnummer, type FoundPersonnummer } from "../language/personnummer";
import { hasSign, signs } from "../language/text-signs";

/** A personnummer or samordningsnummer, by its day and its check digit. One finding a number, with all its places. */
export const personnummerPresent = defineRule({
  id: "personnummer-present",
  title: { sv: "Personnummer i texten", en: "Personal identity number in the text" },
  why: {
    sv: "Ett tjänsteutlåtande blir offentligt och läggs ofta ut på nätet. Ett personnummer ska inte finnas med: det räcker att ärendet pekas ut på annat sätt.",
    en: "A report becomes public and is often published on the web. No personal identity number should be in it: the case can be pointed out in other ways.",
  },
  source: "Dataskyddslagen (2018:218) 3 kap. 10 § om personnummer; Skatteverkets regler för kontrollsiffran",
  severity: "error",
  parseOptions: noOptions,
  *check(subject) {
    const numbers = new Map<string, { isCertain: boolean; places: ("document" | TextPlace)[] }>();
    for (const { digits, isCertain, place } of findAll(subject)) {
      const known = numbers.get(digits) ?? { isCertain: false, places: [] };
      known.isCertain ||= isCertain;
      known.places.push(place);
      numbers.set(digits, known);
    }
    for (const [digits, { isCertain, places }] of numbers) {
      const inText = places.filter((place) => place !== "document");
      const [first, ...related] = inText;
      yield {
        message: isCertain ? certain : perhaps,
        where: first ?? "document",
        related,
        restsOn: [digits],
        ...(isCertain ? {} : { atMost: "warning" as const }),
      };
    }
  },
});

const certain = {
  sv: "Här står ett personnummer eller samordningsnummer. Ta bort det, och hänvisa till ärendets diarienummer i stället.",
  en: "A personal identity number or coordination number stands here. Take it away, and refer to the case's diarienummer instead.",
};

const perhaps = {
  sv: "De här tio siffrorna kan vara ett personnummer. Kontrollera, och ta i så fall bort det.",
  en: "These ten digits may be a personal identity number. Check, and take it away if so.",
};

interface Found {
  readonly digits: string;
  readonly isCertain: boolean;
  readonly place: "document" | TextPlace;
}

function* findAll({ document, texts }: Subject): Generator<Found> {
  for (const line of [document.header, document.footer].flatMap(readFurniture))
    for (const found of findIn(line.text)) yield { ...found, place: "document" };
  yield* findInTexts(texts);
}

const findInTexts = inEachText(
  function* (text: BlockText): Generator<Found> {
    for (const found of findIn(text.text)) yield { ...found, place: text.placeOf(found) };
    yield* findInNotes(text);
  },
  (text) => text.block.spans.length > 0 || hasSign(text, signs.fiveDigits),
);

function* findInNotes({ block }: BlockText): Generator<Found> {
  for (const span of block.spans) {
    if (span.kind !== "note") continue;
    const { start, end } = span;
    for (const found of findIn(span.text))
      yield { ...found, place: { block: block.id, text: block.text, start, end } };
  }
}

/** What the digits belong to when they are no person's. */
const otherLabel =
  /(?:telefon|tel|tfn|mobil|fax|växel|giro|konto|bg|pg|ocr|faktura\p{L}*|dnr|diarie\p{L}*|ärende\p{L}*|beteckning|\p{L}*id|transaktion\p{L}*|org(?:anisation\p{L}*)?|isbn|avtal\p{L}*|referens\p{L}*|objekt\p{L}*|serie\p{L}*|mål\p{L}*)[.:]* ?(?:nr|nummer)?[.:]* ?$/iu;

function findIn(text: string): readonly FoundPersonnummer[] {
  const found = findPersonnummer(text);
  if (found.length === 0) return found;
  const diarienummer = findDiarienummer(text);
  let next = 0;
  return found.filter(({ start, end }) => {
    while ((diarienummer[next]?.end ?? Infinity) <= start) next++;
    const isPartOfAnother = (diarienummer[next]?.start ?? Infinity) < end;
    return !isPartOfAnother && !otherLabel.test(text.slice(Math.max(0, start - 30), start));
  });
}
