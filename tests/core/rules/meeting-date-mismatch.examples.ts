import type { RuleExamples } from "./rule-examples";

const report = (sentence: string) =>
  `Till\nÄngsnämnden\n20 februari 2025\n# Förslag till beslut\nÄngsnämnden godkänner planen.\n# Ärendets beredning\n${sentence}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Ärendet tas upp vid nämndens sammanträde den 13 februari 2025."),
      quotes: [["den 13 februari 2025"]],
    },
    {
      text: report("Samråd har hållits. Ärendet behandlas på ängsnämndens möte den 20 februari 2024."),
      quotes: [["den 20 februari 2024"]],
    },
  ],
  accepted: [
    { text: report("Ärendet tas upp vid nämndens sammanträde den 20 februari 2025.") },
    { text: report("Ärendet togs upp vid nämndens sammanträde den 16 januari 2025.") },
    { text: report("Ärendet tas upp i nämndens arbetsutskott den 13 februari 2025.") },
    { text: report("Remissen behandlas vid nämndens sammanträde den 13 mars 2025.") },
    { text: report("Ärendet tas upp vid nämndens sammanträde den 13 februari.") },
  ],
};
