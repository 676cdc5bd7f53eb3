import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";
const sentence =
  "Förvaltningen har under året anlagt fler ängar i parkerna, och skötseln har blivit billigare.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\n# Ärendet\n${sentence}\n${sentence}\n{Calibri 11|${sentence}}\n${sentence}`,
      quotes: [[sentence]],
      fixes: ["Times New Roman 12"],
    },
    {
      text: `${decision}\n# Ärendet\n${sentence} ${sentence}\nSkötseln är {Times New Roman 14|viktig för många olika insekter och fåglar}. ${sentence}`,
      quotes: [["viktig för många olika insekter och fåglar"]],
      profile: "kommun",
      fixes: ["Times New Roman 12"],
    },
  ],
  accepted: [
    { text: `${decision}\n# Ärendet\n${sentence}\n${sentence}` },
    { text: `${decision}\n# Ärendet\n{Calibri 11|${sentence}}\n{Calibri 11|${sentence}}\n${sentence}` },
    { text: `${decision}\n# Ärendet\n${sentence}\nSkötseln är {Arial 12|viktig}. ${sentence}` },
    { text: `{Arial 9|${sentence}}\n${decision}\n# Ärendet\n${sentence}\n${sentence}\n${sentence}` },
    {
      text: `${decision}\n# Ärendet\n${sentence} ${sentence} ${sentence}\n{Arial 10|Källa: Parkregistret, oktober 2024}`,
    },
    { text: `${decision}\n# Ärendet\n${sentence} ${sentence} ${sentence}\n{Arial 10|”${sentence}”}` },
    {
      text: `${decision}\n# Ärendet\n${sentence} ${sentence}\n| Mått | {Arial 9|En cell med en hel del liten text i sig} |`,
    },
  ],
};
