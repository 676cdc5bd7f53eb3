import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    { text: report("Socialförvaltningen inte delar den bilden."), quotes: [["inte delar"]] },
    {
      text: report("Förvaltningen inte anser att planen räcker."),
      quotes: [["inte anser"]],
      fixes: ["anser inte"],
    },
    {
      text: report("Det är klart. Nämnden inte har fått svar."),
      quotes: [["inte har"]],
      fixes: ["har inte"],
    },
    {
      text: report("Förslaget inte medför några kostnader. Beslutet inte kan överklagas."),
      quotes: [["inte medför"], ["inte kan"]],
      fixes: ["medför inte"],
    },
  ],
  accepted: [
    { text: report("Förslag som inte medför kostnader, och om förslaget inte medför några.") },
    { text: report("Förvaltningen anser inte att planen räcker.") },
    { text: report("Det beror på att förvaltningen inte anser att planen räcker.") },
    { text: report("Eftersom nämnden inte har fått svar dröjer ärendet.") },
    { text: report("Förvaltningen inte bara anser det, den vet det.") },
    { text: report("Planen, som nämnden inte har sett, är klar.") },
    { text: report("I brevet står: ”Nämnden inte har fått svar.” Det är allt.") },
  ],
};
