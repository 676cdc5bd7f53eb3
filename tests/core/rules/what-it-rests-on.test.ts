import { printOfWords } from "../../../src/core/deviations/print-of-words";
import type { Rule } from "../../../src/core/checking/rule";
import { rules } from "../../../src/core/rules";
import { sha256 } from "../../support/sha256";
import { checkExample } from "./check-example";
import { examplesOf } from "./examples-of";

const ruleNamed = (id: string): Rule => rules.find((rule) => rule.id === id)!;

const printsOf = (rule: Rule, text: string) =>
  checkExample(rule, { text }).findings.map((finding) => printOfWords(finding, sha256));

/** Where an approval of one finding would do for another that says something else. */
it.each(rules.map((rule): [string, Rule] => [rule.id, rule]))(
  "%s's findings can be told apart",
  (id, rule) => {
    for (const example of examplesOf(id).flagged) {
      const { findings } = checkExample(rule, example);
      const messages = new Map(findings.map((one) => [printOfWords(one, sha256), one.message.sv]));
      for (const one of findings) expect(messages.get(printOfWords(one, sha256))).toBe(one.message.sv);
    }
  },
);

it("two headings that are missing are two findings", () => {
  const [withoutOne] = examplesOf("required-heading-missing").flagged;
  const withoutTwo = withoutOne!.text.replace("# Ärendets beredning", "# Arbetet");
  const prints = printsOf(ruleNamed("required-heading-missing"), withoutTwo);
  expect(prints).toHaveLength(2);
  expect(new Set(prints).size).toBe(2);
});

const decision = "# Förslag till beslut\nParknämnden godkänner planen.\n";
const listed = "# Förslag till beslut\nNämnden godkänner planen.\n# Beslutsunderlag\n";
const told = "# Ärendets beredning\nÄrendet har behandlats i gruppen den 10 september 2024.\n";
const attest = (day: string) => `${told}# Attesterat av\n| Namn | Datum |\n| Ture Holmdal, Chef | ${day} |`;

/** What stands elsewhere is part of what was approved. */
it.each([
  ["decision-wrong-namnd", `Till\nKajnämnden\n= Plan\n${decision}`, ["Kajnämnden", "Kulturnämnden"]],
  ["past-tense-after-attest", attest("2024-08-27"), ["2024-08-27", "2024-08-20"]],
  [
    "own-date-mismatch",
    `^ Datum 2024-05-14\n${listed}- Förvaltningens tjänsteskrivelse, 2023-05-14`,
    ["2024-05", "2025-05"],
  ],
  [
    "source-dated-after-report",
    `^ Datum 2024-05-14\n${listed}- Karta, 2024-05-21\n- Remiss, 2024-02-26`,
    ["05-14", "05-10"],
  ],
  ["dnr-malformed", `^ Dnr KS KS 2024/12\n${listed}- Remiss`, ["2024/12", "2024/13"]],
  ["personnummer-present", "^ Namn 811218-9876\n# Ärendet\nText.", ["811218-9876", "640823-3234"]],
  ["comments-left", "! 2\n# Ärendet\nText.", ["! 2", "! 3"]],
  ["wrong-page-size", `@ 216 × 279\n${listed}- Remiss`, ["279", "280"]],
  ["language-not-swedish", `@ en-US\n${listed}- Remiss`, ["en-US", "en-GB"]],
])("an approval of %s falls when what it rests on is another", (id, text, [from = "", to = ""]) => {
  const [before, after] = [text, text.replace(from, to)].map((one) => printsOf(ruleNamed(id), one));
  expect(before).toHaveLength(1);
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});
