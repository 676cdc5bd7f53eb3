import { printSeal } from "../../../src/core/attestation/print-seal";
import { takeFingerprint } from "../../../src/core/attestation/fingerprint";
import type { Document, Span, TextBlock } from "../../../src/core/document/document";
import { quoteOf } from "../../../src/core/checking/finding";
import { sha256 } from "../../support/sha256";
import { doubledByMistake, leftovers } from "./lexicon";
import { mapTexts, plainTexts, withText, type Mutant, type Operator, type Original } from "./mutant";

const doubledWord: Operator = {
  name: "doubles a word",
  rule: "doubled-word",
  *mutants({ document }) {
    for (const block of plainTexts(document)) {
      for (const word of doubledByMistake) {
        const at = ` ${block.text}`.indexOf(` ${word} `);
        if (at < 0 || block.text.slice(at + word.length + 1).startsWith(word)) continue;
        const text = `${block.text.slice(0, at)}${word} ${block.text.slice(at)}`;
        yield {
          document: withText(document, block, text),
          expected: [{ rule: "doubled-word", quote: `${word} ${word}` }],
        };
      }
    }
  },
};

/** Running text only: in the letterhead an unfilled field takes more away than words. */
const runningTexts = ({ document, facts }: Original): readonly TextBlock[] => {
  const inSections = new Set(
    facts.sections
      .filter(({ role }) => role === "matter" || role === "background" || role === "assessment")
      .flatMap(({ blocks }) => blocks),
  );
  return plainTexts(document).filter(
    (block) => block.kind === "paragraph" && inSections.has(block) && / \p{L}+ /u.test(block.text),
  );
};

const leftover: Operator = {
  name: "leaves something to be filled in",
  rule: "placeholder-left",
  *mutants(original) {
    for (const [at, block] of runningTexts(original).entries()) {
      const quote = leftovers[at % leftovers.length] ?? "";
      const text = block.text.replace(/ \p{L}+ /u, ` ${quote} `);
      if (/[”"]/.test(block.text)) continue;
      yield {
        document: withText(original.document, block, text),
        expected: [{ rule: "placeholder-left", quote }],
      };
    }
  },
};

const unfilledField: Operator = {
  name: "leaves a field unfilled",
  rule: "placeholder-left",
  *mutants(original) {
    for (const [at, block] of runningTexts(original).entries()) {
      const quote = at % 2 === 0 ? "Skriv vad det kostar" : "«Belopp»";
      const start = block.text.indexOf(" ") + 1;
      const text = `${block.text.slice(0, start)}${quote} ${block.text.slice(start)}`;
      const stretch = { start, end: start + quote.length };
      const span: Span =
        at % 2 === 0
          ? { kind: "control", tag: "tu:belopp", placeholder: true, ...stretch }
          : { kind: "field", instruction: "MERGEFIELD", ...stretch };
      yield {
        document: mapTexts(original.document, (one) =>
          one === block ? { ...one, text, spans: [span] } : one,
        ),
        expected: [{ rule: "placeholder-left", quote }],
      };
    }
  },
};

const ungroupedPhone: Operator = {
  name: "takes the spaces out of a phone number",
  rule: "phone-ungrouped",
  *mutants({ document }) {
    for (const block of plainTexts(document)) {
      for (const { 0: phone, index } of block.text.matchAll(
        /(?<![\d/-])0\d{1,3}-\d{2,3}(?: \d{2,3}){1,3}(?![\d/-])/g,
      )) {
        const quote = phone.replaceAll(" ", "");
        const text = block.text.slice(0, index) + quote + block.text.slice(index + phone.length);
        yield { document: withText(document, block, text), expected: [{ rule: "phone-ungrouped", quote }] };
      }
    }
  },
};

const doubledPrefix: Operator = {
  name: "doubles the prefix of a diarienummer",
  rule: "dnr-malformed",
  *mutants({ document }) {
    const header = document.header.state === "read" ? document.header.blocks : [];
    for (const [inBody, blocks] of [[true, document.blocks] as const, [false, header] as const]) {
      for (const block of plainTexts({ blocks })) {
        for (const { 0: number, 1: prefix = "", index } of block.text.matchAll(
          /(?<![\p{L}\d-])(\p{Lu}{2,6})[- ](?:19|20)\d\d[-/]\d{1,6}(?![\d-])/gu,
        )) {
          if (prefix === "DATUM" || prefix === "PM" || /från $/.test(block.text.slice(0, index))) continue;
          const text = `${block.text.slice(0, index)}${prefix} ${block.text.slice(index)}`;
          const quote = inBody ? `${prefix} ${number}` : "";
          yield { document: withText(document, block, text), expected: [{ rule: "dnr-malformed", quote }] };
        }
      }
    }
  },
};

const blankDnr: Operator = {
  name: "takes the number away after the label of the own diarienummer",
  rule: "dnr-missing",
  *mutants({ document, facts: { ownDiarienummer: own, textKind } }) {
    if (!own || textKind !== "report" || document.header.state !== "read") return;
    const [before, number] = [own.place.text.slice(0, own.place.start), quoteOf(own.place)];
    if (!/(?:dnr|diarienummer):? ?$/i.test(before)) return;
    const [label = ""] = /\p{L}+:?(?= ?$)/u.exec(before) ?? [];
    const mutated = mapTexts(document, (block) =>
      block.text === own.place.text ? { ...block, text: block.text.replace(number, "") } : block,
    );
    const isInBody = plainTexts(document).some(({ text }) => text === own.place.text);
    yield { document: mutated, expected: [{ rule: "dnr-missing", quote: isInBody ? label : "" }] };
  },
};

const noDnr: Operator = {
  name: "takes the own diarienummer and its label away",
  rule: "dnr-missing",
  *mutants({ document, facts: { ownDiarienummer: own, textKind } }) {
    if (!own || textKind !== "report" || document.header.state !== "read") return;
    const words =
      own.place.text
        .slice(0, own.place.end)
        .split(/[\t\n]/)
        .at(-1) ?? "";
    const mutated = mapTexts(document, (block) =>
      block.text === own.place.text ? { ...block, text: block.text.replace(words, "") } : block,
    );
    yield { document: mutated, expected: [{ rule: "dnr-missing", quote: "" }] };
  },
};

/** The document as if the first person in its attest had just approved it. */
export function sealed({ document, facts }: Original): Document | undefined {
  const [person] = facts.attest?.people ?? [];
  const print = takeFingerprint(document, facts, sha256);
  if (!person?.date || !print) return undefined;
  const approval = { name: person.name.value, title: "Förvaltningschef", date: person.date.value, print };
  return { ...document, storedSeal: { state: "read", xml: printSeal({ approvals: [approval] }) } };
}

const changedAfterSeal: Operator = {
  name: "changes a word after the approval",
  rule: "changed-after-attest",
  *mutants(original) {
    const document = sealed(original);
    const heading = original.facts.attest?.heading.text;
    if (!document || heading === undefined) return;
    for (const block of runningTexts(original)) {
      const text = block.text.replace(/ (\p{L}+) /u, " inte ");
      yield {
        document: withText(document, block, text),
        expected: [{ rule: "changed-after-attest", quote: heading }],
      } satisfies Mutant;
    }
  },
};

export const harmfulWords: readonly Operator[] = [
  doubledWord,
  leftover,
  unfilledField,
  ungroupedPhone,
  doubledPrefix,
  blankDnr,
  noDnr,
  changedAfterSeal,
];
