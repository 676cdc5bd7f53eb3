import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, TextBlock } from "../document/document";
import { readText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks } from "../facts/own-sections";

/** A styled heading of a few words that ends with a full stop. */
export const headingEndsWithFullStop = defineRule({
  id: "heading-ends-with-full-stop",
  title: { sv: "Punkt efter rubrik", en: "Full stop after a heading" },
  why: {
    sv: "En rubrik är ingen mening. Punkten stannar upp läsaren på väg in i texten.",
    en: "A heading is no sentence. The full stop halts the reader on the way into the text.",
  },
  source: "Svenska skrivregler om rubriker",
  severity: "hint",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report" && facts.textKind !== "letter") return;
    yield* problemsIn(ownBlocks(facts, document.blocks));
  },
});

const problemsIn = inEachText((block: Block) =>
  block.kind === "heading" && block.text.length <= longest ? problemIn(block) : [],
);

function* problemIn(block: TextBlock): Generator<Problem> {
  const written = readText(block);
  const [stop = ""] = /(?<=\p{L}{3})\. ?$/u.exec(written.text) ?? [];
  if (stop === "" || written.text.indexOf(".") < written.text.length - stop.length) return;
  if (isAbbreviated.test(written.text)) return;
  const end = written.text.trimEnd().length;
  const words = { start: written.text.lastIndexOf(" ", end - 2) + 1, end };
  yield {
    message: {
      sv: "Rubriker har ingen punkt. Ta bort den.",
      en: "Headings have no full stop. Take it away.",
    },
    where: written.placeOf(words),
    fixes: fixIn(written, words, written.text.slice(words.start, end - 1)),
  };
}

/** What is longer is a paragraph that was styled as a heading. */
const longest = 80;

const isAbbreviated = /(?:dvs|osv|etc|kap|resp|inkl|exkl|prop|forts|mfl|tkr|mnkr)\. ?$/i;
