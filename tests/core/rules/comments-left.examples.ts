import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "! 1\nPlanen gäller ännu.", quotes: [["hela dokumentet"]], severity: "warning" },
    { text: "! 12\nPlanen gäller ännu.", quotes: [["hela dokumentet"]], profile: "kommun" },
  ],
  accepted: [
    { text: "Planen gäller ännu." },
    { text: "! 0\nPlanen gäller ännu." },
    { text: "Planen {+|gäller} ännu." },
    { text: "Nämndens kommentarer lämnades den 3 maj 2024." },
  ],
};
