import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `${decision}\n# Ärendet\nParken ligger vid ån.\n{bild|}`, quotes: [[""]] },
    { text: `${decision}\n# Ärendet\nSe kartan. {bild|image1.png}\nText.\n{bild|}`, quotes: [["", ""]] },
    { text: `${decision}\n# Ärendet\nSe kartan. {bild|Bildobjekt 7}`, quotes: [[""]] },
  ],
  accepted: [
    { text: `${decision}\n# Ärendet\nParken ligger vid ån.\n{bild|Bild 7 av parken vid ån}` },
    { text: `${decision}\n# Ärendet\nParken ligger vid ån.\n{bild|Karta över parken vid ån}` },
    { text: `${decision}\n# Ärendet\nParken ligger vid ån.\n{prydnad|}` },
    { text: `^ {bild|} Dnr ÄN 2024/12\n${decision}\n# Ärendet\nParken ligger vid ån.` },
    { text: "# Inbjudan\nVälkommen till parken.\n{bild|}\n# Program\nMusik." },
  ],
};
