import type { Stretch } from "../document/document";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import type { BlockText } from "./block-text";
import { inEachText } from "./in-each-text";

/** "skollagen (2010:800)"; "lagen (2016:1145)" is any law. */
const law =
  /(?<name>(?<!\p{L})\p{L}\p{Ll}{2,40}(?:lagen|förordningen|balken)) \((?<value>(?:17|18|19|20)\d\d:\d{1,4})\)/gu;

/** Of those that are called "lagen" the few that everyone knows; there are many "om statsbidrag till". */
const namelessLaw =
  /(?<!\p{L})[Ll]agen \((?<value>(?:19|20)\d\d:\d{1,4})\) (?<name>om (?:offentlig upphandling|valfrihetssystem|stöd och service|anställningsskydd|medbestämmande))(?!\p{L})/gu;

/** A law with the number that it has in the collection of laws, where the number stands. */
export interface NumberedLaw extends Stretch {
  readonly text: BlockText;
  /** "skollagen", or "om offentlig upphandling" of a law that has no name of its own. */
  readonly name: string;
  /** "2010:800" */
  readonly value: string;
}

export const lawNumbers = inEachText(
  (text: BlockText): readonly NumberedLaw[] =>
    [law, namelessLaw].flatMap((pattern) =>
      matchesIn(text.text, pattern).map(({ 0: quote, index, groups: { name = "", value = "" } = {} }) => {
        const start = index + quote.indexOf(value);
        return { text, start, end: start + value.length, value, name };
      }),
    ),
  (text) =>
    hasSign(text, signs.dividedDigits) &&
    hasSign(text, signs.bracket) &&
    /(?:[Ll]agen|förordningen|balken) \(\d/.test(text.text),
);
