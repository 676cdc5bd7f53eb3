import { defineRule, noOptions } from "../checking/rule";
import { compareDates } from "../language/plain-date";
import { printSwedishDate } from "../language/swedish-dates";

/** Somebody approved the report on a day after the meeting that it was written for. */
export const attestAfterMeeting = defineRule({
  id: "attest-after-meeting",
  title: { sv: "Attesterat efter mötet", en: "Approved after the meeting" },
  why: {
    sv: "Utlåtandet ska vara godkänt innan nämnden beslutar. Ligger attesten efter mötet är något av datumen fel, eller så fick nämnden en text som ingen hade godkänt.",
    en: "The report must be approved before the nämnd decides. An approval after the meeting means that a date is wrong, or that nobody had approved what the nämnd was given.",
  },
  source: "Organisationens ordning för attest: utlåtandet godkänns innan det går till nämnden",
  severity: "error",
  parseOptions: noOptions,
  *check({ facts }) {
    const { textKind, meetingDate, attest } = facts;
    if (textKind !== "report" || !meetingDate || !attest) return;
    const late = attest.people.flatMap(({ date }) =>
      date && compareDates(date.value, meetingDate.value) > 0 ? [date] : [],
    );
    const [first, ...others] = late;
    if (!first) return;
    const [meeting, approved] = [meetingDate.value, first.value].map(printSwedishDate);
    yield {
      message: {
        sv: `Mötet är den ${meeting}, men attesten är daterad den ${approved}. Kontrollera båda datumen.`,
        en: `The meeting is on ${meeting}, but the approval is dated ${approved}. Check both dates.`,
      },
      where: first.place,
      related: [...others.map(({ place }) => place), meetingDate.place],
    };
  },
});
