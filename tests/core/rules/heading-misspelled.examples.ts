import type { RuleExamples } from "./rule-examples";

const report = (heading: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# ${heading}\nText.`;

export const examples: RuleExamples = {
  flagged: [
    { text: report("Sammanfatning"), quotes: [["Sammanfatning"]], fixes: ["Sammanfattning"] },
    { text: report("2. Ärendets berdning:"), quotes: [["Ärendets berdning"]], fixes: ["Ärendets beredning"] },
    { text: report("BAKGURND"), quotes: [["BAKGURND"]], fixes: ["BAKGRUND"] },
    {
      text: report("Förvaltningens synpunkter och förlsag"),
      quotes: [["Förvaltningens synpunkter och förlsag"]],
      fixes: ["Förvaltningens synpunkter och förslag"],
    },
    {
      text: report("Förvatlningens synpunkter"),
      quotes: [["Förvatlningens synpunkter"]],
      fixes: ["Förvaltningens synpunkter"],
    },
    {
      text: report("Konsekvenser för ekonmin"),
      quotes: [["Konsekvenser för ekonmin"]],
      fixes: ["Konsekvenser för ekonomin"],
    },
    { text: report("Bakgrnd"), quotes: [["Bakgrnd"]], fixes: ["Bakgrund"] },
    {
      text: "Förslag till beslut\nNämnden godkänner planen.\nSamanfattning\nText.\nBakgrund\nText.",
      quotes: [["Samanfattning"]],
    },
  ],
  accepted: [
    { text: report("Sammanfattning") },
    { text: report("Sammanfattningen") },
    { text: report("Nämndens sammansättning") },
    { text: report("Sammansättning") },
    { text: report("Ekologiska konsekvenser") },
    { text: report("Konsekvenser för ekonomi") },
    { text: report("Konsekvenser för ekologin") },
    { text: report("Konsekvenser för barnen") },
    { text: report("Konsekvenser för skolan") },
    { text: report("Stadsdelsförvaltningens bedömning") },
    { text: report("Sammanfattning 2") },
    { text: report("Beslut skickas till") },
    { text: report("Besluten skickas till") },
    { text: report("Protokollsutdrag skickas till") },
    { text: report("Utredning") },
    { text: report("Beräkning") },
    { text: "# Sammanfatning\nEn text som inte är något tjänsteutlåtande.\n# Metod\nText." },
    { text: report("Trafikkontorets bedömning") },
    { text: "Förslag till beslut\nNämnden godkänner planen.\nSammanfattningar\nText." },
  ],
};
