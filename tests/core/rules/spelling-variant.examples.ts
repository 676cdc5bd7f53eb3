import type { RuleExamples } from "./rule-examples";

const often = (word: string, times: number) =>
  Array.from({ length: times }, (_, at) => `Det ${word} arbetet går vidare i del ${at + 1}.`).join("\n");

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(
        `${often("trygghetsskapande", 4)}\nDet finns behov av trygghetskapande åtgärder. Andra trygghetskapande insatser pågår.`,
      ),
      quotes: [["trygghetskapande", "trygghetskapande"]],
      fixes: ["trygghetsskapande"],
    },
    {
      text: report(`${often("kommunövergripande", 2)}\nEtt kommunnövergripande arbete pågår i staden.`),
      quotes: [["kommunnövergripande"]],
      fixes: ["kommunövergripande"],
    },
    {
      text: report(`${often("förebyggande", 3)}\nEtt förbeyggande arbete pågår i staden.`),
      quotes: [["förbeyggande"]],
      severity: "warning",
    },
    {
      text: report(
        "Trygghetsskapande arbete pågår.\nDet trygghetsskapande arbetet är viktigt, och trygghetskapande är det.",
      ),
      quotes: [["trygghetskapande"]],
      fixes: ["trygghetsskapande"],
    },
    {
      text: report(`${often("verksamhetsplanerade", 2)}\nVerksamhetplanerade insatser pågår i hela staden.`),
      quotes: [["Verksamhetplanerade"]],
      fixes: ["Verksamhetsplanerade"],
    },
    {
      text: report(
        `${often("dagvattenhanterande", 2)}\nDagvattenhanterande och dagvattenhaterande arbete pågår.`,
      ),
      quotes: [["dagvattenhaterande"]],
      severity: "warning",
    },
  ],
  accepted: [
    { text: report(`${often("planeringens", 3)}\nVid ån sköts planteringens buskar av kommunen själv.`) },
    { text: report(`${often("kontakterna", 3)}\nAlla kontrakterna sägs upp under året av kommunen.`) },
    { text: report(`${often("föreskrivande", 3)}\nAlla förskrivande läkare får ett brev av kommunen.`) },
    { text: report(`${often("utvecklingen", 3)}\nUnder året har utveckligen gått framåt i staden.`) },
    {
      text: report(
        `${often("verksamhetsplanerade", 2)}\nVerksamhetplanerade heter det enligt Verksamhetplanerade.`,
      ),
    },
    {
      text: report(`${often("trygghetsskapande", 4)}\nSkriften heter ”Vägen till trygghetskapande arbete”.`),
    },
    {
      text: report(
        "Det är ett vägarbete. Alla vägarbeten och alla väggarbeten är klara, också ett väggarbete.",
      ),
    },
    { text: report(`${often("omfattande", 4)}\nPlanen omfattade också hamnen och stranden.`) },
    { text: report(`${often("besvarade", 4)}\nDe besvärade grannarna har hörts av förvaltningen.`) },
    { text: report(`${often("tillträdde", 4)}\nNämnden får tillträde till hela marken nu.`) },
    { text: report(`${often("verksamheten", 4)}\nAlla verksamheter och verksamhetens lokaler är med.`) },
    { text: report(`${often("idrottshallen", 4)}\nVid idrottsvallen byggs en ny väg nästa år.`) },
    { text: report("Det trygghetskapande arbetet och det trygghetsskapande arbetet pågår.") },
  ],
};
