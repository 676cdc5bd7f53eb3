import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    { text: report("Därför anser socialnämndens att planen räcker."), quotes: [["socialnämndens"]] },
    {
      text: report("Därför bedömer nämndens att planen räcker."),
      quotes: [["nämndens"]],
      fixes: ["nämnden"],
    },
    {
      text: report("Här anser förvaltningens att mer behövs."),
      quotes: [["förvaltningens"]],
      fixes: ["förvaltningen"],
    },
  ],
  accepted: [
    { text: report("Därför bedömer nämnden att planen räcker.") },
    { text: report("Därför delar kontoret nämndens bedömning att planen räcker.") },
    { text: report("Det är nämndens att avgöra, och förvaltningens att bereda.") },
    { text: report("Därför bedömer nämndens ordförande att planen räcker.") },
  ],
};
