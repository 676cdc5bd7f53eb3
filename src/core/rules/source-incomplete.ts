import { defineRule, noOptions } from "../checking/rule";
import { placeOfAll } from "../facts/block-text";
import { documentLists } from "../facts/document-list";

/** Of the sources all but one have a date. */
export const sourceIncomplete = defineRule({
  id: "source-incomplete",
  title: { sv: "Underlag utan datum", en: "Source without a date" },
  why: {
    sv: "Utan datum vet läsaren inte vilken version av handlingen som ligger till grund för förslaget.",
    en: "Without a date the reader cannot know which version of the document the proposal builds on.",
  },
  source: "Ärendehandböcker: beslutsunderlaget räknar upp varje handling med sitt datum",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    for (const { role, entries, isCountable } of documentLists(facts)) {
      if (role !== "sources" || !isCountable || entries.length < fewest) continue;
      const [without, another] = entries.filter(({ text }) => !/(?:19|20)\d\d/.test(text.text));
      const isDated = entries.filter(({ date }) => date !== undefined).length === entries.length - 1;
      if (!without || another || !isDated || without.isOwn || hasNoDate.test(without.words)) continue;
      yield {
        message: {
          sv: "De andra underlagen har datum, men inte det här. Skriv vilket datum handlingen har.",
          en: "The other sources have dates, but not this one. Write when the document is dated.",
        },
        where: placeOfAll(without.text),
      };
    }
  },
});

const fewest = 3;

/** Pictures, maps and pages of the web seldom have one. */
const hasNoDate =
  /kart[ao]|skiss|ritning|bild|foto|länk|https?:|www\.|lag(?:en)?(?!\p{L})|§|beräkning|kalkyl/iu;
