import type { RuleExamples } from "./rule-examples";

const passage = (ending: string) =>
  `Programmet antogs av kommunfullmäktige och har nu reviderats. Struktur, områden och ansvar är huvudsakligen samma som i det program som gäller, men det har fått ny lagstiftning och ett antal nya exempel på stadens arbete ${ending}.`;
const report = (summary: string, matter: string) =>
  `# Förslag till beslut\nNämnden godkänner planen.\n# Sammanfattning\n${summary}\n# Ärendet\n${matter}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(passage("inom områdena"), passage("inom områdena")),
      quotes: [[passage("inom områdena"), passage("inom områdena")]],
    },
    {
      text: report(passage("inom områdena"), passage("i alla stadsdelar")),
      quotes: [[passage("inom områdena"), passage("i alla stadsdelar")]],
    },
  ],
  accepted: [
    {
      text: report(
        passage("inom områdena"),
        "Programmet har antagits av kommunfullmäktige och gäller i fyra år.",
      ),
    },
    { text: report("Nämnden godkänner planen.", "Nämnden godkänner planen.") },
    {
      text: report(
        passage("inom områdena"),
        "Programmet, som fullmäktige antog, ändras nu. Områdena är ungefär desamma som förut. Det som är nytt är lagen och de exempel som visar hur staden arbetar i skolor, parker och på gator, och hur nämnderna följer upp sitt arbete.",
      ),
    },
    {
      text: report(`${passage("inom områdena")}\n${passage("inom områdena")}`, "Text som säger något annat."),
    },
  ],
};
