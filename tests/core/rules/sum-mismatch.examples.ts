import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\n| Mark | 54 300 |\n| Bro | 3 900 |\n| Stab | 4 300 |\n| Summa | 62 600 |`,
      quotes: [["62 600"]],
    },
    {
      text: `${decision}\n| Äng | Besök per dygn |\n| Norra | 412 |\n| Södra | 188 |\n| Totalt | 610 |`,
      quotes: [["610"]],
    },
    {
      text: `${decision}\n| Tillsyn | Timmar |\n| Livsmedel | 3 350 |\n| Avlopp | 1 250 |\n| Summa | 4 500 |`,
      quotes: [["4 500"]],
    },
    {
      text: `${decision}\n| Nämnd | Tkr |\n| Norra | 100 |\n| Södra | 200 |\n| Summa nämnder | 310 |\n| Staben | 50 |\n| Arkivet | 20 |\n| Totalt | 370 |`,
      quotes: [["310"]],
    },
    {
      text: `${decision}\n| Nämnd | Tkr |\n| Norra | 100 |\n| Södra | 200 |\n| Summa nämnder | 300 |\n| Staben | 50 |\n| Arkivet | 20 |\n| Totalt | 380 |`,
      quotes: [["380"]],
    },
    {
      text: `${decision}\n| Äng | Antal |\n| Norra | 57 |\n| Södra | 35 |\n| Summa | 93 |`,
      quotes: [["93"]],
    },
    {
      text: `${decision}\n| Post | Utgift (mnkr) | Antal |\n| Mark | 17,5 | 2 |\n| Bro | 52,0 | 3 |\n| Totalt | 67,5 | 5 |`,
      quotes: [["67,5"]],
    },
    {
      text: `${decision}\n| Post | Tkr |\n| Bad | -270 |\n| Is | 1 590 |\n| Stab | 85 |\n| Summa | 1 400 |`,
      quotes: [["1 400"]],
    },
    {
      text: `${decision}\n| Post | Avvikelse |\n| Bad | 90 |\n| Is | -770 |\n| Ute | 45 |\n| Inne | 40 |\n| Stab | 85 |\n| Summa | -500 |`,
      quotes: [["-500"]],
    },
    {
      text: `${decision}\n| Anbud | Pris | Poäng | Kvalitet | Summa |\n| Loke | 5 840 | 60 | 34 | 94 |\n| Buss | 6 120 | 57 | 35 | 93 |`,
      quotes: [["93"]],
    },
  ],
  accepted: [
    { text: `${decision}\n| Mark | 54 300 |\n| Bro | 3 900 |\n| Stab | 4 300 |\n| Summa | 62 501 |` },
    { text: `${decision}\n| Äng | 2023 |\n| Norra | 1 200 |\n| Södra | 900 |\n| Summa | 2 100 |` },
    {
      text: `${decision}\n| Nämnd | Tkr |\n| Norra | 100 |\n| Södra | 200 |\n| Summa nämnder | 300 |\n| Staben | 50 |\n| Arkivet | 20 |\n| Totalt | 370 |`,
    },
    { text: `${decision}\n| Äng | Besökare |\n| Norra | 78 |\n| Södra | 84 |\n| Totalt | 81 |` },
    {
      text: `${decision}\n| Äng | Antal |\n| Alla parker | 100 |\n| Norra | 40 |\n| Södra | 60 |\n| Ängar | 500 |\n| Totalt | 600 |`,
    },
    {
      text: `${decision}\n| Svar | Antal |\n| Ja | 150 |\n| Kanske | 140 |\n| Nej | 110 |\n| Totalt | 250 |`,
    },
    {
      text: `${decision}\n| Anbud | Pris | Rabatt | Summa |\n| Loke | 100 | 10 | 90 |\n| Buss | 120 | 20 | 100 |`,
    },
    { text: `${decision}\n| Äng | Norra | Södra | Summa |\n| 2023 | 4 | 5 | 9 |\n| 2024 | 5 | 6 | 11 |` },
    { text: `${decision}\n| Äng | Antal |\n| Norra | 57 |\n| Södra | 35 |\n| Summa | 92 |` },
    { text: `${decision}\n| Post | Mnkr |\n| Mark | 1,4 |\n| Bro | 1,4 |\n| Hus | 1,4 |\n| Summa | 4,3 |` },
    { text: `${decision}\n| Post | Kr |\n| Intäkter | 100 |\n| Kostnader | 80 |\n| Summa | 20 |` },
    { text: `${decision}\n| Post | Kr |\n| Park | 100 |\n| varav träd | 80 |\n| Summa | 100 |` },
    { text: `${decision}\n| Äng | Andel (%) |\n| Norra | 57 |\n| Södra | 35 |\n| Totalt | 46 |` },
    { text: `${decision}\n| Äng | Antal |\n| Norra | ca 57 |\n| Södra | 35 |\n| Summa | 90 |` },
    { text: `${decision}\n| Äng | Antal |\n| Norra | 57 |\n| Södra | 35 |\n| Västra | 93 |` },
    { text: `${decision}\n| Äng | Antal |\n| Summa | 93 |` },
  ],
};
