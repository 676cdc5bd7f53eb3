import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "# Ärendet\nPlanen kostar {!|två miljoner} kronor.", quotes: [["två miljoner"]] },
    { text: "{!|Kolla} detta.\n- Fråga {!|Kaj}", quotes: [["Kolla", "Kaj"]] },
  ],
  accepted: [
    { text: "# Ärendet\nPlanen kostar två miljoner kronor." },
    { text: "# Ärendet\nPlanen kostar{!| }två miljoner kronor." },
    { text: "# Ärendet\nPlanen kostar {tu:belopp|två miljoner} kronor." },
    { text: "# Ärendet\nPlanen finns på {@https://example.org|webbplatsen}." },
  ],
};
