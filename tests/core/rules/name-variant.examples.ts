import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "= Lindholms stads trygghetsprogram 2024–2027\nLindholm stads trygghetsprogram 2020–2023 antogs 2021. Lindholm stads budget räcker.\nI Lindholms stads program står mer.",
      quotes: [["Lindholm stads", "Lindholm stads"]],
      fixes: ["Lindholms stads"],
      severity: "error",
    },
    {
      text: "Lönnens förskola är stor. Lönnens förskola är ny. Lönnen förskola byggs om.",
      quotes: [["Lönnen förskola"]],
      fixes: ["Lönnens förskola"],
      severity: "warning",
    },
    {
      text: "I Mossbo kommun finns två ängar. Planen gäller om Mossbos kommuns ängar slås.",
      quotes: [["Mossbos kommuns"]],
    },
    {
      text: "Kalmar kommun har svarat. Kalmar kommun är positiv. Kalmars kommun ingår.",
      quotes: [["Kalmars kommun"]],
      fixes: ["Kalmar kommun"],
      severity: "warning",
    },
    {
      text: "Farsta stadsdelsnämnd har hörts. Farsta stadsdelsnämnd svarar. Farstas stadsdelsnämnd beslutar.",
      quotes: [["Farstas stadsdelsnämnd"]],
      fixes: ["Farsta stadsdelsnämnd"],
    },
    {
      text: "Länsstyrelsen i Kronviks län har svarat. Kronvik län berörs. Lindholms Stads plan gäller. Lindholm Stads budget räcker.",
      quotes: [["Kronvik län"], ["Lindholm Stads"]],
      fixes: ["Kronviks län"],
    },
    { text: "Ljungby kommun har svarat. Ljungbys kommun är positiv.", quotes: [["Ljungbys kommun"]] },
  ],
  accepted: [
    { text: "Lindholms Stads budget gäller. Lindholms stad har svarat. Kalmar län och Kalmar läns museum." },
    { text: "Kalmar kommun och Orust kommun samarbetar med Lindholms kommun." },
    { text: "Lindholms stads program och Lindholms stad." },
    { text: "Västerås stads program, Borås stad och Boråss stad." },
    { text: "Farsta stadsdelsnämnd och Farsta stadsdelsförvaltning." },
    { text: "Lindvalla kommun och Lindvalla kommuns program." },
    { text: "I Lindholm bygger stads- och kulturmiljöenheten. Lindholms stads plan gäller." },
    { text: "Ett barn i Lönnkullen går i Lönnkullens förskola." },
  ],
};
