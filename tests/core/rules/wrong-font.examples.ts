import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";
const sentence =
  "Förvaltningen har under året anlagt fler ängar i parkerna, och skötseln har blivit billigare.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\n# Ärendet\n${sentence}\n{Calibri 12|${sentence}}`,
      quotes: [[sentence]],
      fixes: ["Times New Roman 12"],
    },
    {
      text: `${decision}\n# Ärendet\n{Aptos 11|${sentence}} {Cambria 12|${sentence}}`,
      quotes: [[sentence, sentence]],
    },
  ],
  accepted: [
    { text: `${decision}\n# Ärendet\n${sentence}\n{Arial 11|${sentence}}` },
    { text: `${decision}\n# Ärendet\n{Stockholm Type Regular 11|${sentence}}` },
    { text: `${decision}\n# Ärendet\n{Liberation Serif 12|${sentence}}` },
    { text: `${decision}\n# Ärendet\nTecknet {Wingdings 12|x} betyder klart. ${sentence}` },
    { text: `${decision}\n# Ärendet\nOrdet {Calibri 12|”kinderopvang”} är nederländska. ${sentence}` },
    { text: `${decision}\n# Ärendet\n{Calibri 12|${sentence}}`, profile: "kommun" },
    { text: `# Inbjudan\n{Calibri 12|${sentence}}\n# Program\nMusik.` },
  ],
};
