import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "# Ärendet\nPlanen finns {@https://example.org|här}.", quotes: [["här"]] },
    { text: "# Ärendet\n{@https://example.org|Läs mer} om ängar.", quotes: [["Läs mer"]] },
    { text: "# Ärendet\n{@https://example.org|Läs vidare} om ängar.", quotes: [["Läs vidare"]] },
    { text: "# Ärendet\nDe nås {@https://example.org|via länken}.", quotes: [["via länken"]] },
  ],
  accepted: [
    { text: "# Ärendet\nPlanen finns i {@https://example.org|programmet för ängar}." },
    { text: "# Ärendet\nPlanen finns här." },
    { text: "# Ärendet\nSkriv till {@mailto:ang@example.org|ang@example.org}." },
    { text: "# Ärendet\n{@https://example.org|Här finns programmet för ängar} och mer." },
  ],
};
