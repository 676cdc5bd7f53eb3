import fc from "fast-check";
import type { Problem, TextPlace } from "../../../src/core/checking/finding";
import { withoutExceptions } from "../../../src/core/checking/without-exceptions";
import type { BlockId } from "../../../src/core/document/document";
import { documentFrom } from "../../support/notation";
import { profileNamed } from "../../support/profiles";
import { check } from "../rules/check-example";

const message = { sv: "Fel.", en: "Wrong." };

/** The words between < and > in a text of block 1. */
function place(marked: string): TextPlace {
  const start = marked.indexOf("<");
  const end = marked.indexOf(">") - 1;
  return { block: "1" as BlockId, text: marked.replace(/[<>]/g, ""), start, end };
}

const left = (marked: string, ...words: string[]): number =>
  withoutExceptions([{ message, where: place(marked) }], [{ words, reason: "Så heter det." }]).length;

it.each([
  ["the words themselves", "Hos <Kultur & Fritid> finns det.", "Kultur & Fritid"],
  ["a part of them", "Hos Storstockholms <brandförsvaret> finns det.", "Storstockholms brandförsvaret"],
  ["words with other spaces and hyphens", "Hos <Kultur\u00A0& Fri\u00ADtid> finns det.", "Kultur & Fritid"],
  ["small letters, for capitals too", "<Avseende> skolan.", "avseende"],
  ["one of several forms", "Hos <Kulturens> vänner.", "Kulturen", "Kulturens"],
  ["the second place of the same words", "Kultur & Fritid och <Kultur & Fritid>", "Kultur & Fritid"],
])("lets be %s", (_, marked, ...words) => {
  expect(left(marked, ...words)).toBe(0);
});

it.each([
  ["another word", "Hos <Kultur och Fritid> finns det.", "Kultur & Fritid"],
  ["a longer word", "<Kulturen> är stor.", "Kultur"],
  ["a part of a longer word", "I <Kultur>huset finns det.", "Kultur"],
  ["a part of another longer word", "I Ung<kultur> finns det.", "kultur"],
  ["more than the words", "Hos <Kultur & Fritid finns> det.", "Kultur & Fritid"],
  ["the words elsewhere in the text", "Kultur & Fritid. Hos <Fritid> finns det.", "Kultur & Fritid"],
  ["capitals in another way", "Hos <kultur & fritid> finns det.", "Kultur & Fritid"],
  ["nothing that can be seen", "Hos <Fritid> finns det.", "\u200B"],
])("reports %s", (_, marked, ...words) => {
  expect(left(marked, ...words)).toBe(1);
});

it("what is about the whole document has no words", () => {
  const problem: Problem = { message, where: "document" };
  expect(withoutExceptions([problem], [{ words: ["Fritid"], reason: "Så heter det." }])).toEqual([problem]);
});

it("a further place that is an exception is neither told nor mended", () => {
  const [first, second] = [place("<dom> och DOM"), place("dom och <DOM>")];
  const editOf = ({ block, text, start, end }: TextPlace) =>
    ({ kind: "replace-text", block, expected: text, start, end, replacement: "de" }) as const;
  const fixes = [{ before: "dom", after: "de", edits: [editOf(first), editOf(second)] }];
  const [problem] = withoutExceptions(
    [{ message, where: first, related: [second], fixes }],
    [{ words: ["DOM"], reason: "En riksdags domstol." }],
  );
  expect(problem).toMatchObject({ where: first, related: [] });
  expect(problem?.fixes?.flatMap(({ edits }) => edits)).toEqual([editOf(first)]);
});

it("an exception of one rule is none of another", () => {
  const text =
    "# Förslag till beslut\nParknämnden godkänner planen.\n# Ärendet\nKommunens KLF och och parken erhåller bidrag.";
  const kommun = profileNamed("kommun");
  const exceptions = [{ words: ["KLF"], reason: "Kommunledningsförvaltningen." }];
  const found = (checks: typeof kommun.checks) =>
    check(documentFrom(text), { ...kommun, checks }).findings.map(({ rule }) => rule);
  const without = found(kommun.checks);
  expect(without).toEqual(
    expect.arrayContaining(["abbreviation-unexplained", "doubled-word", "word-to-avoid"]),
  );
  const spared = kommun.checks.map((one) =>
    one.rule.id === "abbreviation-unexplained" ? { ...one, exceptions } : one,
  );
  expect(found(spared)).toEqual(without.filter((rule) => rule !== "abbreviation-unexplained"));
  const elsewhere = kommun.checks.map((one) =>
    one.rule.id === "doubled-word" ? { ...one, exceptions } : one,
  );
  expect(found(elsewhere)).toEqual(without);
});

it("a rule that has what it quotes for an exception says nothing of it, whatever the words", () => {
  const words = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9][a-zåäöA-ZÅÄÖ0-9 .&()*+?-]{0,20}[a-zåäöA-ZÅÄÖ0-9]$/);
  const around = fc.constantFrom("", "I ", "Hos (", "”");
  fc.assert(
    fc.property(words, around, around, (word, before, after) => {
      const marked = { block: "1" as BlockId, text: `${before}${word} ${after}`, start: before.length };
      const where = { ...marked, end: before.length + word.length };
      const exceptions = [{ words: [word], reason: "Så heter det." }];
      expect(withoutExceptions([{ message, where }], exceptions)).toEqual([]);
    }),
  );
});
