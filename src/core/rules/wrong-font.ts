import type { TextPlace } from "../checking/finding";
import { defineRule } from "../checking/rule";
import type { TextBlock } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { ownBlocks } from "../facts/own-sections";
import { anyText } from "../profiles/list-items";

interface Options {
  /** Those that the organisation uses; "Stockholm Type" stands for its cuts too. None: the profile has no word on it. */
  readonly fonts: readonly string[];
}

/** Text in a font that the organisation's profile does not have. One card a document. */
export const wrongFont = defineRule<Options>({
  id: "wrong-font",
  title: { sv: "Typsnitt utanför profilen", en: "Font outside the profile" },
  why: {
    sv: "Tjänsteutlåtanden ska se ut att komma från samma avsändare. Ett annat typsnitt följer ofta med text som är inklistrad.",
    en: "Reports should look as if they came from one sender. Another font often comes with text that was pasted.",
  },
  source: "Organisationens grafiska profil",
  severity: "hint",
  parseOptions: (options) => ({
    fonts: options.list("fonts", {
      item: anyText,
      about: "Typsnitten som organisationen använder. Utan några sägs ingenting.",
    }),
  }),
  *check({ document, facts }, { options: { fonts } }) {
    if (facts.textKind !== "report" || fonts.length === 0) return;
    const isKnown = knownIn(fonts);
    const found = [...textBlocks(ownBlocks(facts, document.blocks))].flatMap((block) =>
      foreignLetters(block, isKnown),
    );
    const [first] = found;
    if (!first) return;
    const names = [...new Set(found.map(({ font }) => font))].join(", ");
    yield {
      message: {
        sv: `Texten står i ${names}. Profilens typsnitt är ${fonts.join(", ")}. Byt typsnitt, helst genom att ge texten sin mall.`,
        en: `The text is in ${names}. The profile's fonts are ${fonts.join(", ")}. Change the font, best by giving the text its style.`,
      },
      where: first.place,
      related: found.slice(1).map(({ place }) => place),
    };
  },
});

interface Foreign {
  readonly font: string;
  readonly place: TextPlace;
}

/** Fewer letters may be a symbol or a word of another language. */
const fewestLetters = 20;

function foreignLetters(
  { id, text, look }: TextBlock,
  isKnown: (font: string) => boolean,
): readonly Foreign[] {
  if (!look) return [];
  const { font, direct } = look;
  const own = direct.flatMap((stretch) =>
    stretch.font === undefined ? [] : { ...stretch, font: stretch.font },
  );
  const whole = own.length === 0 && font !== undefined ? [{ font, start: 0, end: text.length }] : own;
  return whole
    .filter((stretch) => !isKnown(stretch.font) && lettersIn(text.slice(stretch.start, stretch.end)))
    .map(({ font, start, end }) => ({ font, place: { block: id, text, start, end } }));
}

const lettersIn = (text: string): boolean => text.replace(/\P{L}+/gu, "").length >= fewestLetters;

/** Each font of a document is looked up once. "Arial Narrow" is a cut of "Arial"; "Liberation Sans" stands in for it. */
function knownIn(fonts: readonly string[]): (font: string) => boolean {
  const names = fonts.map((font) => font.toLowerCase());
  const known = new Map<string, boolean>();
  return (font) => {
    let isKnown = known.get(font);
    if (isKnown === undefined) {
      const lower = standIns.get(font.toLowerCase()) ?? font.toLowerCase();
      isKnown = names.some((name) => lower === name || lower.startsWith(`${name} `));
      known.set(font, isKnown);
    }
    return isKnown;
  };
}

/** Fonts of the same widths that programs without Microsoft's put in their place. */
const standIns: ReadonlyMap<string, string> = new Map([
  ["liberation serif", "times new roman"],
  ["liberation sans", "arial"],
  ["helvetica", "arial"],
  ["times", "times new roman"],
  ["dejavu sans", "verdana"],
]);
