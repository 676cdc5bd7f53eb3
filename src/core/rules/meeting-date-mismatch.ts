import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { compareDates, type PlainDate } from "../language/plain-date";
import { hasSign, signs } from "../language/text-signs";
import { printSwedishDate } from "../language/swedish-dates";
import { WordSet } from "../language/word-set";

/** "Ärendet tas upp vid nämndens sammanträde den 13 februari", in a report to its meeting on the 20th. */
export const meetingDateMismatch = defineRule({
  id: "meeting-date-mismatch",
  title: { sv: "Annan mötesdag än i adressdelen", en: "Another day of the meeting than in the address" },
  why: {
    sv: "Mötesdagen blir ofta kvar i texten när ärendet flyttas till ett annat sammanträde.",
    en: "The day of the meeting is often left in the text when the matter is moved to another meeting.",
  },
  source: "Granskade tjänsteutlåtanden; brevhuvudets uppgift om sammanträdesdag",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    const { meetingDate, textKind } = facts;
    if (meetingDate && textKind === "report") yield* mismatches(runningTexts(facts), meetingDate.value);
  },
});

/** What is to come, of this matter and in the body that the report is addressed to. */
const told =
  /(?<=^|[.!?] )Ärendet (?:ska |kommer att |planeras att )?(?:tas upp|behandlas|beslutas|avgörs|avgöras)(?: för beslut)? (?:på|vid|i) \p{L}*nämndens (?:ordinarie )?(?:sammanträde|möte) (?=den \d|\d)/gu;

const mismatches = inEachText(
  function* ({ text }: RunningText, meeting: PlainDate): Generator<Problem> {
    for (const { 0: words, index } of matchesIn(text.text, told)) {
      const found = text.dates().find(({ start }) => start === index + words.length);
      if (!found?.date || compareDates(found.date, meeting) === 0) continue;
      const day = printSwedishDate(meeting);
      yield {
        message: {
          sv: `Enligt adressdelen är mötet den ${day}. Kontrollera vilken dag som är rätt.`,
          en: `According to the address the meeting is on ${day}. Check which day is right.`,
        },
        where: text.placeOf(found),
        restsOn: [day],
      };
    }
  },
  ({ text }) => hasSign(text, signs.fourDigits) && matter.isIn(text),
);

const matter = new WordSet(["ärendet"]);
