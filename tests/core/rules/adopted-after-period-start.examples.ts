import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\nStadens program för ängar 2020–2023 antogs av kommunfullmäktige 2021.`,
      quotes: [["2020–2023 antogs av kommunfullmäktige 2021"]],
    },
    {
      text: `${decision}\nProgrammet 2020-2023 antogs 2021. Det gäller ännu.\nProgrammet 2020-2023 antogs 2021 av nämnden.`,
      quotes: [["2020-2023 antogs 2021", "2020-2023 antogs 2021"]],
    },
    {
      text: `${decision}\nPlanen för 2024–2027 fastställdes den 5 mars 2025.`,
      quotes: [["2024–2027 fastställdes den 5 mars 2025"]],
    },
    {
      text: `${decision}\nPlanen för åren 2019–2022 beslutades 2020.`,
      quotes: [["2019–2022 beslutades 2020"]],
    },
    {
      text: `${decision}\nProgrammet 2020–2023, antaget av kommunfullmäktige 2021, gäller.`,
      quotes: [["2020–2023, antaget av kommunfullmäktige 2021"]],
    },
  ],
  accepted: [
    { text: `${decision}\nProgrammet 2020–2023 ersätter ett program antaget 2021.` },
    { text: `${decision}\nProgrammet 2020–2023 antogs av kommunfullmäktige 2019.` },
    { text: `${decision}\nProgrammet 2020–2023 antogs i januari 2020 av nämnden.` },
    { text: `${decision}\nProgrammet 2020–2023 reviderades och antogs 2022 av nämnden.` },
    { text: `${decision}\nProgrammet 2020–2023 gäller. Ett nytt antogs 2024 av nämnden.` },
    { text: `${decision}\nProgrammet 2020–2023 bygger på den strategi som antogs 2021.` },
  ],
};
