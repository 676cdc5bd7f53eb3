import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Ärendet har remitterats till polisen och Storälvsbygdens brandförsvaret.",
      quotes: [["Storälvsbygdens brandförsvaret"]],
      fixes: ["Storälvsbygdens brandförsvar"],
    },
    {
      text: "Samråd har skett med Lindvallas kommunen.",
      quotes: [["Lindvallas kommunen"]],
      fixes: ["Lindvallas kommun"],
    },
    {
      text: "Ansvaret ligger hos Lindvalla stads stadsbyggnadskontoret och Nordviks socialnämnden.",
      quotes: [["Lindvalla stads stadsbyggnadskontoret"], ["Nordviks socialnämnden"]],
      fixes: ["Lindvalla stads stadsbyggnadskontor"],
    },
    {
      text: "Södertörns brandförsvarsförbundet har svarat. Lindvalla läns räddningstjänsten avstår.",
      quotes: [["Södertörns brandförsvarsförbundet"], ["Lindvalla läns räddningstjänsten"]],
      fixes: ["Södertörns brandförsvarsförbund"],
    },
    {
      text: "Av förvaltningens bedömningen framgår att badet behövs. Kulturnämndens beslutet gäller.",
      quotes: [["förvaltningens bedömningen"], ["Kulturnämndens beslutet"]],
      fixes: ["förvaltningens bedömning"],
    },
  ],
  accepted: [
    { text: "I brevet stod: ”Av kommunens ansvaret framgår det.”" },
    {
      text: "Av förvaltningens bedömning framgår att beslutet gäller. Kommunens, regionens och statens ansvar är delat.",
    },
    { text: "Dels nämnden, dels förvaltningen har svarat. Trots förvaltningens svar är det oklart." },
    { text: "I Lindvalla stads nya hus sitter förvaltningen. Tills nämnden har svarat dröjer det." },
    { text: "Ärendet har remitterats till Storälvsbygdens brandförsvar." },
    { text: "Ärendet har skickats till brandförsvaret i Lindvalla." },
    { text: "Hos förvaltningen finns en plan. Åläggs kommunen kostnaden, får den betala." },
    { text: "Boken finns i Klass biblioteket och på Storgatans biblioteket." },
    { text: "Det var enligt Lindvallas vilja kommunen som betalade." },
    { text: "Medlem i Lindvallas hamnar, kommunen och länet." },
  ],
};
