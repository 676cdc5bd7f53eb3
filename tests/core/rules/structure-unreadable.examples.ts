import type { RuleExamples } from "./rule-examples";

const page = Array.from(
  { length: 30 },
  () => "Ängarna sköts med slåtter och bete, och arbetet är planerat i god tid inför våren hos oss.",
).join("\n");

export const examples: RuleExamples = {
  flagged: [
    { text: page, quotes: [["hela dokumentet"]] },
    { text: `Ängar\n${page}`, quotes: [["hela dokumentet"]], profile: "kommun" },
  ],
  accepted: [
    { text: "Ängarna sköts med slåtter och bete." },
    { text: page.slice(0, 2000) },
    { text: `# Förslag till beslut\nNämnden godkänner planen.\n${page}` },
    { text: `Förslag till beslut\nNämnden godkänner planen.\n${page}` },
    { text: `# Slåtter\n${page}` },
  ],
};
