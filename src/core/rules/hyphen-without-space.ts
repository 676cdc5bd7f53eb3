import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** "Kultur-och fritidsnämnden": the hyphen of a part left out has a space after it. */
export const hyphenWithoutSpace = defineRule({
  id: "hyphen-without-space",
  title: { sv: "Mellanslag saknas efter bindestreck", en: "Space missing after a hyphen" },
  why: {
    sv: "Utan mellanslag ser delarna ut att vara ett enda ord, och sökningen hittar dem inte.",
    en: "Without the space the parts look like one word, and a search does not find them.",
  },
  source: "Svenska skrivregler om bindestreck vid utelämnat led",
  severity: "warning",
  parseOptions: noOptions,
  check({ texts }) {
    return problemsIn(texts);
  },
});

const problemsIn = inEachText(
  function* (text: BlockText): Generator<Problem> {
    for (const { 0: quote, index, groups = {} } of matchesIn(text.text, pattern)) {
      const stretch = { start: index, end: index + quote.length };
      const right = `${groups["part"] ?? groups["apart"]}- ${groups["word"] ?? groups["joined"]}`;
      yield {
        message: {
          sv: `Mellanslaget ska stå efter bindestrecket: ”${right}”.`,
          en: `The space should stand after the hyphen: “${right}”.`,
        },
        where: text.placeOf(stretch),
        fixes: fixIn(text, stretch, right),
      };
    }
  },
  (text) =>
    (hasSign(text, signs.joiningHyphen) && joined.test(text.text)) || hasSign(text, signs.hyphenBeforeWord),
);

const joined = /-(?:och|eller|samt|respektive) /u;

/** "topp-och-botten" has a hyphen on both sides, an address no space after it. "Gång -och" has its space too early. */
const pattern =
  /(?<![\p{L}\p{N}./@_-])(?:(?<part>\p{L}{2,40})-(?<word>och|eller|samt|respektive)|(?<apart>\p{L}{2,40}) -(?<joined>och|eller))(?= \p{L})/gu;
