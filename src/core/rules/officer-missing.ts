import type { Problem } from "../checking/finding";
import { defineRule, type Subject } from "../checking/rule";
import { placeOfAll, trimmed, type BlockText } from "../facts/block-text";
import type { Facts } from "../facts/facts";
import { isJobTitle, isPersonName } from "../facts/known-words";
import { knownLetterhead, letterheadLines, openingLines } from "../facts/opening-lines";
import { hasSenderLabel } from "../facts/sender-lines";
import { oneOf } from "../profiles/list-items";

interface Options {
  /** The sender's lines must also hold a phone number. */
  readonly phone: boolean;
}

/** Nobody is named as the one who has written: neither in the sender's lines, labelled or not, nor as a signature. */
export const officerMissing = defineRule<Options>({
  id: "officer-missing",
  title: { sv: "Handläggare saknas", en: "Officer missing" },
  why: {
    sv: "Ledamöter, medborgare och diariet behöver veta vem som kan svara på frågor om ärendet.",
    en: "Members, citizens and the register need to know who can answer questions about the matter.",
  },
  source: "Organisationens mall för avsändare, som den syns i granskade tjänsteutlåtanden",
  severity: "error",
  parseOptions: (options) => ({
    phone:
      options.list("also", {
        item: oneOf(["phone"]),
        about: "Vad som också ska stå om handläggaren: phone är telefonnumret.",
      }).length > 0,
  }),
  *check({ document, facts, texts }, { options }) {
    const opening = openingLines(document, facts) ?? [];
    const letterhead = letterheadLines(document, facts);
    if (facts.textKind !== "report" || opening.length < 3) return;
    const known = facts.officer ? undefined : knownLetterhead(document, facts);
    const empty = known && emptyLabel(known, opening);
    if (empty) yield nobodyAfter(empty);
    if (empty || !letterhead) return;
    if (!facts.officer && !letterhead.some(mayHoldName)) yield* missing(letterhead, facts, texts);
    else if (options.phone && facts.officer && !letterhead.some(holdsPhone)) {
      yield {
        message: {
          sv: "Handläggarens telefonnummer saknas. Skriv det under namnet.",
          en: "The officer's phone number is missing. Write it below the name.",
        },
        where: facts.officer.place,
        atMost: "warning",
      };
    }
  },
});

/** "Handläggare" alone on its line, with another label or a title behind it and no name anywhere. */
function emptyLabel(known: readonly BlockText[], opening: readonly BlockText[]): BlockText | undefined {
  const at = opening.findIndex((line) => labelAlone.test(line.text));
  const [label, next] = [opening[at], opening[at + 1]];
  const isEmpty =
    !next || hasSenderLabel(next) || isJobTitle(trimmed(next)) || /^[\d\s()+/.-]+$/.test(next.text);
  const isNamed = known.some(
    ({ text }) => text.includes("@") || beginsWithName(inMixedCase(text)) || beginsWithName(text),
  );
  return label && isEmpty && !isNamed ? label : undefined;
}

const labelAlone = /^ ?(?:handläggare|handläggs av):?\s*$/iu;

const nobodyAfter = (label: BlockText): Problem => ({
  message: {
    sv: `Efter ”${trimmed(label)}” står inget namn. Skriv vem som har handlagt ärendet.`,
    en: `No name stands after “${trimmed(label)}”. Write who has prepared the matter.`,
  },
  where: placeOfAll(label),
  restsOn: [trimmed(label)],
});

function* missing(
  letterhead: readonly BlockText[],
  { signatories, attest }: Facts,
  texts: Subject["texts"],
): Generator<Problem> {
  const at = letterhead.findIndex((line) => labelAlone.test(line.text));
  const label = letterhead[at];
  const next = letterhead[at + 1];
  if (label && (!next || hasSenderLabel(next))) {
    const isInText = texts.some(({ block }) => block.id === label.block.id);
    yield { ...nobodyAfter(label), ...(isInText ? {} : { where: "document" }) };
  } else if (
    !letterhead.some(isLabelled) &&
    signatories.length === 0 &&
    !attest?.people.length &&
    !texts.some(({ text }) => beginsWithName(text))
  ) {
    yield {
      message: {
        sv: "Det framgår inte vem som har handlagt ärendet. Skriv namnet i adressdelen.",
        en: "It is not clear who has prepared the matter. Write the name in the address block.",
      },
      where: "document",
      atMost: "warning",
    };
  }
}

const isLabelled = ({ text }: BlockText): boolean =>
  /^ ?(?:handläggare|handläggs av|kontakt(?:person)?|(?:vår )?referens)(?!\p{L})/iu.test(text);

/** Two words with capitals beside each other, or an address that a name is part of. */
const mayHoldName = ({ text, block }: BlockText): boolean =>
  text.includes("@") ||
  (!/title|rubrik/i.test(block.style) &&
    block.kind !== "heading" &&
    /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}-]* (?:\p{L}+ )?\p{Lu}\p{Ll}/u.test(text)) ||
  isPersonName(inMixedCase(text.trim()));

const longestSignature = 80;

/** "Vera Almkvist", "Vera Almkvist, utredare" and "Vera Almkvist/Bo Ek" on a line of their own. */
const beginsWithName = (text: string): boolean =>
  text.length <= longestSignature && isPersonName((text.split(/[,/|(]| [–-] /)[0] ?? "").trim());

/** "VERA ALMKVIST" as "Vera Almkvist"; what is longer is no name. */
const inMixedCase = (text: string): string =>
  text.length > 60 ? "" : text.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLocaleLowerCase("sv"));

const holdsPhone = ({ text }: BlockText): boolean => /(?:\+46|(?<!\d)0)[\d -]{7,}/.test(text);
