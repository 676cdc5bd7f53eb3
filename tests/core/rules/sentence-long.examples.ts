import type { RuleExamples } from "./rule-examples";

const filler = "anser att det är bra för den som bor i en stad på landet".split(" ");
const sentence = (words: number) =>
  `Förvaltningen ${Array.from({ length: words - 1 }, (_, at) => filler[at % filler.length]).join(" ")}.`;
const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    { text: report(sentence(46)), quotes: [[sentence(46)]] },
    {
      text: report([46, 50, 48, 47].map(sentence).join(" ")),
      quotes: [[sentence(50)], [sentence(48)], [sentence(47)]],
    },
  ],
  accepted: [
    { text: report(sentence(45)) },
    { text: report(`${sentence(40)} ${sentence(40)}`) },
    { text: report(sentence(40).replace(" anser att", " – anser – att – – – – –")) },
    { text: `= Policy\n# Inledning\n${sentence(60)}\n# Mål\nText.\n# Uppföljning\nText.` },
    { text: report(`| ${sentence(60)} |`) },
  ],
};
