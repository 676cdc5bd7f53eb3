import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "I skrivelsen ställs tre frågor:\n• Varför?\n• När?", quotes: [["tre frågor"]] },
    { text: "Planen har tre delar:\n- Bad\n- Park\n- Torg\n- Väg", quotes: [["tre delar"]] },
    {
      text: "Kontoret föreslår följande fyra åtgärder under året:\n- Bad\n- Park\n- Torg",
      quotes: [["fyra åtgärder"]],
    },
    {
      text: "Det finns 2 tydliga skäl till det:\n1. Vattnet\n2. Tiden\n3. Priset",
      quotes: [["2 tydliga skäl"]],
    },
    {
      text: "Förslaget innebär i korthet två förändringar:\n- Avgiften höjs.\n- Tiderna utökas.\n- Bokningen blir digital.",
      quotes: [["två förändringar"]],
    },
    {
      text: "Nämnden har följande fyra mål för 2025:\n- Fler badande\n- Renare vatten\n- Nöjda gäster",
      quotes: [["fyra mål"]],
    },
  ],
  accepted: [
    { text: "Av nämndens fyra mål berörs följande:\n- Fler badande\n- Renare vatten" },
    { text: "Grupperna har diskuterat tre frågor utifrån dessa mål:\n- Fler badande\n- Renare vatten" },
    { text: "Två av tre remissinstanser avstyrker:\n- Miljönämnden\n- Kulturnämnden" },
    { text: "I skrivelsen ställs två frågor:\n• Varför?\n• När?" },
    { text: "Planen har tre delar:\n- Bad\n- Park\n- Torg" },
    { text: "Planen har tre delar:\n- Bad\n- Park\nSist kommer torgen.\n- Torg" },
    { text: "Planen har två delar:\n- Bad:\n- ute\n- inne\n- Park" },
    { text: "De tre nämnderna föreslår följande:\n- Bad\n- Park" },
    { text: "Planen har tre delar.\n- Bad\n- Park" },
    { text: "Planen har två delar:\n- Bad\n- Park\n- Torg\n- Väg\n- Bro\n- Hamn" },
    {
      text: "I planens tre delar finns dessa mål, som alla är nya och väl kända av föreningarna:\n- Bad\n- Park",
    },
  ],
};
