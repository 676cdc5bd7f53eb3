import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(
        'Skriften heter "Vi i staden" och är ny. Den kallas "Staden".\nDen heter också “Ängar” i hela kommunen.',
      ),
      quotes: [['"', '"', '"', '"', "“"]],
      fixes: ["”"],
    },
    { text: report("Skriften heter „Vi i staden” och är ny."), quotes: [["„"]], fixes: ["”"] },
  ],
  accepted: [
    { text: report("Skriften heter ”Vi i staden” och är ny.") },
    { text: report('Skärmen är 24" bred, och den andra är 27" bred.') },
    { text: report("Skriften heter »Vi i staden» och är ny.") },
    { text: '# Skriften "Vi i staden"\n| "Text" |' },
  ],
};
