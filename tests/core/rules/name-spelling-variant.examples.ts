import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Förslaget kommer från Veronica Ängvall. I huset bor också andra.\nVeronika Ängvall\nVeronika Ängvalls brev",
      quotes: [["Veronica Ängvall", "Veronika Ängvall"]],
    },
    {
      text: "Motion av Kaj Carlssonek och Ida Ek. Kaj Karlssonek vill ha ett bad, säger Kaj Karlssonek.",
      quotes: [["Kaj Carlssonek", "Kaj Karlssonek"]],
    },
    {
      text: "Ordföranden Mikael Lindqvistek svarade. Sedan talade Mikael Lindkvistek.",
      quotes: [["Mikael Lindqvistek", "Mikael Lindkvistek"]],
    },
  ],
  accepted: [
    { text: "Karin Ängvall och Carin Ängvall deltog." },
    { text: "Veronika Ängvall skriver. Veronika Ängvalls brev finns i akten." },
    { text: "Johan Ängvall och Johanna Ängvall har lämnat förslaget." },
    { text: "Maria Ängvall och Marie Ängvall har lämnat förslaget." },
    { text: "Stora Vägen och Stora Torget stängs." },
    { text: "Erik Ängvall och Eric Bergvall har lämnat förslaget." },
  ],
};
