import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    { text: report("Resultatet mäts med NVKI varje år. NVKI-värdet har ökat."), quotes: [["NVKI"]] },
    { text: report("Det gäller skolor, torg, NVKI. Planen är klar."), quotes: [["NVKI"]] },
    { text: report("Enligt ABIX:s beräkning ökar kostnaderna i kommunen."), quotes: [["ABIX"]] },
  ],
  accepted: [
    {
      text: report("Det följer av lagen (1994:999) om ängar i staden, LÄS, 7 §. Enligt LÄS ska ängen slås."),
    },
    { text: report("Bolagen samverkar i Ängsbygdens fond, ÄBF. Stödet från ÄBF ökar.") },
    { text: report("Resultatet mäts med nytt vägkvalitetsindex (NVKI). NVKI har ökat.") },
    { text: report("Resultatet mäts med NVKI (nytt vägkvalitetsindex). NVKI har ökat.") },
    { text: report("SKR, IVO, MBL, LSS och GDPR är kända för den som läser.") },
    { text: report("Se ärendet KFKS 2023/318 och TNX-2024-00618, enligt XIV kapitlet.") },
    { text: report("(KOLLA SIFFRAN med Anneli före fredag, tack på förhand.)") },
    { text: report("Avfallet hämtas av VÅSAB AB. VÅSAB har svarat, och VÅSAB:s taxa höjs.") },
    { text: report("Partierna (SD) och (MP) har reserverat sig mot beslutet.") },
    { text: report("I brevet står ”ABIX” och det är rätt återgivet här.") },
  ],
};
