import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "Kultur-och fritidsnämnden svarar.", quotes: [["Kultur-och"]], fixes: ["Kultur- och"] },
    { text: "# Barn-och ungdomsrådet", quotes: [["Barn-och"]], fixes: ["Barn- och"] },
    { text: "Det gäller in-eller utfart.", quotes: [["in-eller"]], fixes: ["in- eller"] },
    { text: "Alla gång -och cykelvägar byggs om.", quotes: [["gång -och"]], fixes: ["gång- och"] },
  ],
  accepted: [
    { text: "Kultur- och fritidsnämnden svarar." },
    { text: "En topp-och-botten-studie och en allt-eller-inget-lösning." },
    {
      text: "Läs mer på kultur-och fritid: www.exempel.se/kultur-och fritid".replace(
        "kultur-och fritid:",
        "sidan:",
      ),
    },
    { text: "Det är vi–och de, och A-och O." },
  ],
};
