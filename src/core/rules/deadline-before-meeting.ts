import { defineRule, noOptions } from "../checking/rule";
import { readAnswerDeadline } from "../facts/answer-deadline";
import { compareDates } from "../language/plain-date";
import { printSwedishDate } from "../language/swedish-dates";

/** The answer is due before the nämnd meets, and nothing is said of more time or of an answer in advance. */
export const deadlineBeforeMeeting = defineRule({
  id: "deadline-before-meeting",
  title: { sv: "Svarstiden går ut före mötet", en: "Due before the meeting" },
  why: {
    sv: "Ett svar som nämnden beslutar om efter svarstiden kommer för sent, om inte avsändaren har gett mer tid.",
    en: "An answer that the nämnd decides on after it was due is late, unless the sender has given more time.",
  },
  source: "Granskade remissvar; god förvaltningssed om att svara i tid",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts, texts }) {
    const answer = readAnswerDeadline(facts);
    if (!answer || compareDates(answer.deadline.value, answer.meeting.value) >= 0) return;
    if (texts.some(({ text }) => moreTime.test(text))) return;
    const [due, meeting] = [answer.deadline.value, answer.meeting.value].map(printSwedishDate);
    yield {
      message: {
        sv: `Svarstiden går ut den ${due}, före mötet den ${meeting}. Begär längre svarstid och nämn det i texten, eller kontrollera datumen.`,
        en: `The answer is due on ${due}, before the meeting on ${meeting}. Ask for more time and say so, or check the dates.`,
      },
      where: answer.deadline.place,
      related: [answer.meeting.place],
    };
  },
});

const moreTime =
  /anstånd|i förväg|under förutsättning av|med förbehåll|med reservation|förläng|längre (?:svars|remiss)?tid|uppskov|senarelag|preliminär|medge(?:tt|r|s)|ny svarstid|efterhand/iu;
