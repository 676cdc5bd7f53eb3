import type { Problem, TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** Two spaces for one, or a space before a comma or a full stop, or inside a parenthesis. */
export const typographySpace = defineRule({
  id: "typography-space",
  title: { sv: "Mellanslag för mycket", en: "A space too many" },
  why: {
    sv: "Dubbla mellanslag och mellanslag före skiljetecken är spår av redigering och ger ojämna rader.",
    en: "Double spaces and spaces before punctuation are traces of editing and make uneven lines.",
  },
  source: "Svenska skrivregler om mellanslag",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    const found = spacesIn(runningTexts(facts));
    const [first, ...others] = found;
    if (!first) return;
    const edits = found.flatMap(({ edit }) => edit ?? []);
    const isWhole = edits.length === found.length;
    yield {
      message: {
        sv: "Ta bort mellanslag som står dubbelt eller före ett skiljetecken.",
        en: "Take away spaces that are double or stand before punctuation.",
      },
      where: first.place,
      related: others.map(({ place }) => place),
      fixes: isWhole ? [{ before: first.before, after: first.after, edits }] : [],
    };
  },
});

interface Found {
  readonly place: TextPlace;
  readonly before: string;
  readonly after: string;
  readonly edit: NonNullable<Problem["fixes"]>[number]["edits"][number] | undefined;
}

/** Three spaces or more were meant to set something apart on the page. */
const spaces =
  /(?<=[\p{L}\p{N}.,;:!?)”]) {2}(?=[\p{L}\p{N}(”])|(?<=[\p{L})”]) (?=[.,;?:](?: |$))|(?<=[\p{L},.] \() (?=\p{L})|(?<=\([^()]{2,200}\p{L}) (?=\))/gu;

const spacesIn = inEachText(
  ({ text: { block } }: RunningText): readonly Found[] => {
    const { id, text, editable } = block;
    return matchesIn(text, spaces).map(({ 0: quote, index: start }) => {
      const [end, after] = [start + quote.length, quote.length === 2 ? " " : ""];
      const edit = {
        kind: "replace-text",
        block: id,
        expected: text,
        start,
        end,
        replacement: after,
      } as const;
      return {
        place: { block: id, text, start, end },
        before: quote,
        after,
        edit: editable ? edit : undefined,
      };
    });
  },
  ({ text }) =>
    hasSign(text, signs.unusual | signs.spaceBeforeStop) ||
    /[?:](?<= .)(?: |$)/.test(text.text) ||
    (hasSign(text, signs.bracket) && / \)|\( /.test(text.text)),
);
