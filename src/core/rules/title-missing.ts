import { defineRule, noOptions, type Subject } from "../checking/rule";
import { trimmed, type BlockText } from "../facts/block-text";
import { isForvaltningName } from "../facts/known-words";
import { knownLetterhead, openingLines } from "../facts/opening-lines";
import { organOnly } from "../facts/organ-in-text";
import { hasSenderLabel, isSenderLine } from "../facts/sender-lines";

/** Above the first section stands nothing that could be the matter's title: sender and addressee alone. */
export const titleMissing = defineRule({
  id: "title-missing",
  title: { sv: "Ärendets titel saknas", en: "Title missing" },
  why: {
    sv: "Titeln är ärendets namn i kallelsen, protokollet och diariet. Utan den vet läsaren inte vad utlåtandet handlar om.",
    en: "The title is the matter's name in the summons, the minutes and the register. Without it the reader does not know what the report is about.",
  },
  source: "Organisationens mall, som den syns i granskade tjänsteutlåtanden",
  severity: "error",
  parseOptions: noOptions,
  *check({ document, facts }) {
    const opening = openingLines(document, facts) ?? [];
    const letterhead = knownLetterhead(document, facts);
    // Fewer lines are no letterhead, and then the text may be a part of another.
    if (facts.textKind !== "report" || !letterhead || opening.length < 3) return;
    if (!letterhead.every((line, at) => isSenderLine(line) || isUnit(line, letterhead[at - 1]))) return;
    if (opening.some(({ block }) => block.kind === "heading" || /title/i.test(block.style))) return;
    if (!endsWithAddressee(opening) && !endsWithSender(opening)) return;
    yield {
      message: {
        sv: "Ärendets titel saknas. Skriv den mellan adressdelen och förslaget till beslut.",
        en: "The title of the matter is missing. Write it between the address block and the proposal.",
      },
      where: "document",
    };
  },
});

/** "Äldreomsorg", right below the name of the förvaltning. */
const isUnit = (line: BlockText, above: BlockText | undefined): boolean =>
  above !== undefined && isForvaltningName(trimmed(above)) && /^\p{Lu}\p{Ll}+$/u.test(trimmed(line));

/** After the addressee there is at most a date: a name there might be the title. */
function endsWithAddressee(opening: Subject["texts"]): boolean {
  const addressee = opening.map((line) => organOnly(trimmed(line)) !== undefined).lastIndexOf(true);
  return addressee >= 0 && opening.slice(addressee + 1).every((line) => line.dates().length > 0);
}

/** A label, an address, a day or a number stands last: nobody names a matter so. */
function endsWithSender(opening: Subject["texts"]): boolean {
  const last = opening.at(-1);
  if (!last) return false;
  const text = trimmed(last);
  const [number] = last.diarienummer();
  const isNumber = number !== undefined && number.end - number.start === text.length;
  return hasSenderLabel(last) || isNumber || text.includes("@") || /^[\d\s()+/.-]+$/.test(text);
}
