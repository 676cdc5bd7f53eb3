import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Hälso och sjukvården berörs, liksom förskole och grundskolelokaler.",
      quotes: [["Hälso"], ["förskole"]],
      fixes: ["Hälso-"],
    },
    {
      text: "Park- och lekplatsnämnden beslutar. Park och lekplatsnämndens plan gäller.",
      quotes: [["Park"]],
      fixes: ["Park-"],
    },
    {
      text: "Gång och cykelvägen byggs enligt plan och bygglagen.",
      quotes: [["Gång"], ["plan"]],
      fixes: ["Gång-"],
    },
  ],
  accepted: [
    { text: "Gång och cykling ska öka. Vatten och avlopp byggs ut enligt plan och budget." },
    { text: "Hälso- och sjukvården berörs. Vård och omsorg berörs också." },
    { text: "Mark- och exploateringsavtal tecknas. Mark och exploatering är nya frågor." },
    { text: "Park och lekplatsnämnden är vad den heter." },
    { text: "I brevet står: ”hälso och sjukvård”. Barn och ungdomar skrev det." },
    { text: "Barnen går på fritids och förskolelokalen är tom." },
  ],
};
