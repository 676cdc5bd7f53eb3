import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\n¶\n¶\n# Ärendet\nText.`,
      quotes: [[""]],
      fixes: ["Ett tomt stycke"],
    },
    {
      text: `${decision}\n¶\n¶\n# Ärendet\nText.\n¶\n¶\n¶\nMer text.`,
      quotes: [["", ""]],
      fixes: ["Ett tomt stycke"],
    },
    { text: `${decision}\n⏎\n¶\n# Ärendet\nText.`, quotes: [[""]], fixes: [] },
  ],
  accepted: [
    { text: `${decision}\n¶\n# Ärendet\nText.` },
    { text: `Ängsförvaltningen\n¶\n¶\n${decision}` },
    { text: `${decision}\n# Ärendet\nText.\n¶\n¶` },
    { text: `${decision}\n| Äng |\n| |\n| |` },
  ],
};
