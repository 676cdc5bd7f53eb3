import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet";

export const examples: RuleExamples = {
  flagged: [
    { text: `${decision}\nKartan finns i bil. 3.\n# Bilagor\n1. Plan\n2. Karta`, quotes: [["bil. 3"]] },
    {
      text: `${decision}\nKartan över ängarna finns i bilaga 2. Se också bilaga 2.\n# Bilaga\nPlan för ängar`,
      quotes: [["bilaga 2", "bilaga 2"]],
    },
    {
      text: `${decision}\nKartorna finns i bilagorna 1–3.\n# Bilagor\n1. Plan\n2. Karta`,
      quotes: [["bilagorna 1–3"]],
    },
    {
      text: `${decision}\nText.\n# Bilagor\nBilaga 1 – Plan\nBilaga 3 – Karta`,
      quotes: [["Bilaga 3 – Karta"]],
    },
    {
      text: `${decision}\nText.\n# Bilaga\n1. Plan för ängar\n2. Karta`,
      quotes: [["Bilaga"]],
      fixes: ["Bilagor"],
    },
    { text: `${decision}\nText.\n# Bilagor\n1. Plan för ängar`, quotes: [["Bilagor"]], fixes: ["Bilaga"] },
    {
      text: `${decision}\nKartan över ängarna finns i bilaga 2.\n# Bilaga\nPlan för ängar\nTure Holmdal\nFörvaltningschef`,
      quotes: [["bilaga 2"]],
    },
    {
      text: `${decision}\nText.\n# Bilagor\nBilaga 1 – Plan\nBilaga 2 – Karta\nBilaga 2 – Avtal`,
      quotes: [["Bilaga 2 – Avtal"]],
    },
    {
      text: `${decision}\nText.\n# Beslutsunderlag\nBilaga 1. Plan\nBilaga 2. Karta\nBilaga 4. Avtal`,
      quotes: [["Bilaga 4. Avtal"]],
    },
    {
      text: `${decision}\nKartan finns i bilaga nr 3.\n# Handlingar\nTjänsteskrivelse 2024-05-14\nBilaga 1 Plan\nBilaga 2 Karta`,
      quotes: [["bilaga nr 3"]],
      profile: "kommun",
    },
    {
      text: `${decision}\nText.\n# Bilagor\nBilaga 1 Plan för ängar 2024`,
      quotes: [["Bilagor"]],
      fixes: ["Bilaga"],
    },
  ],
  accepted: [
    {
      text: `${decision}\nAv bilaga 4 till stadsledningskontorets tjänsteutlåtande framgår detta.\n# Bilagor\n1. Plan\n2. Karta`,
    },
    { text: `${decision}\nText.\n# Beslutsunderlag\n1. Plan\n2. Karta\n3. Avtal` },
    { text: `${decision}\nText.\n# Bilagor\nRitning 1–3` },
    { text: `${decision}\nKartan finns i bilaga 3.\n# Beslutsunderlag\nPlan\nBilaga 1 till planen` },
    {
      text: `${decision}\nDet framgår av förordningen\n1998:905, bilaga 2 och 4, om konsekvenser.\n# Bilaga\nPlan`,
    },
    {
      text: `${decision}\nKartan över ängarna finns i bilaga 2.\n# Bilagor\nPlan för ängar, karta och avtal`,
    },
    { text: `${decision}\nKartan över ängarna finns i bilaga 3.\n# Bilagor\nBilaga 1–3, kartor` },
    {
      text: `${decision}\nAv remissen framgår, i bilaga 2, vilka ängar som finns.\n# Bilaga\nPlan för ängar`,
    },
    { text: `${decision}\nKartan över ängarna finns i bilaga 2.\n# Bilagor\n1. Plan\n2. Karta` },
    {
      text: `${decision}\nKartan över ängarna finns i bilaga 2.\n# Bilagor\nPlan för ängar\nKarta över ängarna`,
    },
    { text: `${decision}\nKartan över ängarna finns i planens bilaga 2.\n# Bilaga\nPlan för ängar` },
    { text: `${decision}\nKartan över ängarna finns i bilaga 2 till planen.\n# Bilaga\nPlan för ängar` },
    { text: `${decision}\nAv bilaga 2 till lagen (2010:900) framgår detta.\n# Bilaga\nPlan för ängar` },
    { text: `${decision}\nKartan över ängarna finns i bilaga 2.` },
    {
      text: `${decision}\nKartan över ängarna finns i bilaga 2.\n# Beslutsunderlag\n- Bilaga 2, karta\n# Bilaga\nPlan för ängar`,
    },
    { text: `${decision}\nText.\n# Bilaga\nPlan för ängar\nFastställd av kommunstyrelsen` },
    { text: `${decision}\nText.\n# Bilagor\nPlan för ängar och karta` },
    { text: `${decision}\nText.\n# Bilagor\nRitningar` },
    {
      text: `${decision}\nText.\n# Bilaga\nPlan för ängar\n= Plan för ängar\nKartan över ängarna finns i bilaga 4.`,
    },
    { text: `${decision}\nKartan över ängarna finns i bilaga 2.\n# Bilagor\n| 1 | Plan |\n| 2 | Karta |` },
  ],
};
