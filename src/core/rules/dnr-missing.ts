import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import { readFurniture, readLines, type BlockText } from "../facts/block-text";
import { findDiarienummerLabels } from "../language/diarienummer";

/** The report's own diarienummer is neither in the header, nor above the first section, nor on a line of its own. */
export const dnrMissing = defineRule({
  id: "dnr-missing",
  title: { sv: "Diarienummer saknas", en: "Diarienummer missing" },
  why: {
    sv: "Diarienumret binder handlingen till ärendet. Utan det går den inte att söka fram när någon vill ta del av den.",
    en: "The diarienummer ties the document to its case. Without it nobody can look it up.",
  },
  source:
    "Offentlighets- och sekretesslagen 5 kap. 1–2 §§ om registrering; organisationens mall för sidhuvudet",
  severity: "error",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report" || facts.ownDiarienummer) return;
    const furniture = [document.header, document.footer]
      .flatMap(readFurniture)
      .flatMap((line) => labelOn(line, false));
    const lines = readLines(facts.sections[0]?.blocks ?? []);
    const opening = lines.flatMap((line) => labelOn(line, true));
    const labels = [...furniture, ...opening];
    const [first] = labels;
    if (document.header.state === "unknown") {
      // What the header holds is not known; but a label in the text that has no number anywhere near is empty all the same.
      if (first?.isEmpty && labels.length === 1 && !lines.some(mayHoldNumber)) yield emptyProblem(first);
      return;
    }
    if (first && labels.every(({ isEmpty }) => isEmpty) && !hasNumberBelow(first, lines))
      yield emptyProblem(first);
    if (first) return;
    yield {
      message: {
        sv: "Tjänsteutlåtandets eget diarienummer saknas. Det brukar stå i sidhuvudet eller i adressdelen, efter ”Dnr”. Skriv dit det.",
        en: "The report's own diarienummer is missing. It usually stands in the header or the address block, after “Dnr”. Add it.",
      },
      where: "document",
      atMost: "warning",
    };
  },
});

interface Label extends Stretch {
  readonly line: BlockText;
  readonly inBody: boolean;
  /** False when something stands there that is no known number, or a field that is not filled in: other findings. */
  readonly isEmpty: boolean;
}

/** A label at the beginning of a line, or behind a date; those in running text name other documents. */
function labelOn(line: BlockText, inBody: boolean): readonly Label[] {
  const [label] = findDiarienummerLabels(line.text);
  if (!label || !/^[\d\s-]*$/.test(line.text.slice(0, label.start))) return [];
  const isSure = label.isCertain || isOfCase.test(line.text.slice(label.start, label.end));
  const isEmpty = isSure && line.text.slice(label.valueAt).trim() === "" && !hasUnfilledField(line);
  return [{ line, inBody, isEmpty, start: label.start, end: label.end }];
}

/** "Ärendenummer" and "Vår beteckning" before a number may be anything's; alone in a letterhead they wait for the case's. */
const isOfCase = /^(?:vår|ärende)/i;

/** How far below a table's labels its values may stand. */
const reach = 6;

/** In a table or a column the number stands on a later line than its label, in whatever form. */
function hasNumberBelow({ line }: Label, lines: readonly BlockText[]): boolean {
  const at = lines.indexOf(line);
  return at >= 0 && lines.slice(at + 1, at + 1 + reach).some(mayHoldNumber);
}

function mayHoldNumber(line: BlockText): boolean {
  const [date] = line.dates();
  const text = withoutYears(date ? line.text.slice(0, date.start) + line.text.slice(date.end) : line.text);
  const isOther = /@|www|^ ?(?:telefon|tel|tfn|mobil|sida|\+46|0\d{1,3}[- ])/iu.test(text);
  return !isOther && text.length < 60 && /\d{2}[/:.-]?\d/.test(text);
}

/** A title that tells of years: "Folkhälsoprogram 2020–2027". */
const withoutYears = (text: string): string =>
  /\p{Ll}{5}/u.test(text)
    ? text.replace(/(?<![\d/:.-])(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?(?![\d/:.-])/g, "")
    : text;

const hasUnfilledField = ({ block }: BlockText): boolean =>
  block.spans.some((span) => span.kind === "control" && span.placeholder);

function emptyProblem({ line, inBody, ...stretch }: Label): Problem {
  const label = line.text.slice(stretch.start, stretch.end);
  return {
    message: {
      sv: `”${label}” står utan nummer. Skriv ärendets diarienummer efter det.`,
      en: `“${label}” stands without a number. Write the case's diarienummer after it.`,
    },
    where: inBody ? line.placeOf(stretch) : "document",
    restsOn: [label],
  };
}
