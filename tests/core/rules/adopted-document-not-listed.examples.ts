import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "# Förslag till beslut\nÄngsnämnden antar riktlinjer för slåtter.\n# Beslutsunderlag\n- Tjänsteskrivelse, 2024-05-14",
      quotes: [["riktlinjer"]],
    },
    {
      text: "# Förslag till beslut\nÄngsnämnden fastställer den nya biblioteksplanen.\n# Bilaga\nKarta över ängarna",
      quotes: [["den nya biblioteksplanen"]],
    },
  ],
  accepted: [
    {
      text: "# Förslag till beslut\nÄngsnämnden antar riktlinjer för slåtter.\n# Bilaga\nRiktlinje för slåtter, förslag",
    },
    { text: "# Förslag till beslut\nÄngsnämnden antar riktlinjer enligt bilaga 1.\n# Bilaga\nKarta" },
    { text: "# Förslag till beslut\nÄngsnämnden antar riktlinjer för slåtter." },
    {
      text: "# Förslag till beslut\nÄngsnämnden antar förvaltningens tjänsteutlåtande som sitt yttrande.\n# Bilaga\nKarta",
    },
    { text: "# Förslag till beslut\nÄngsnämnden antar anbudet.\n# Bilaga\nKarta" },
    {
      text: "# Förslag till beslut\nÄngsnämnden godkänner arbetet.\n# Ärendet\nNämnden antar planen sedan.\n# Bilaga\nKarta",
    },
  ],
};
