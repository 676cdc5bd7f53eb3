import type { Facts } from "../facts/facts";
import { normalise } from "../language/normalise";
import { forvaltningOf, genitive, lowerFirst, shortSender, upperFirst } from "../language/organ-names";
import { printSwedishDate } from "../language/swedish-dates";
import type { Clause, ClausePart, FilledClause, FilledPart, Slot, SlotName } from "./clause";
import { isOrgan, slotGuidance } from "./slots";

/** What a person wrote in open slots of earlier phrases. */
export type RememberedSlots = Readonly<Partial<Record<SlotName, string>>>;

/** Fills a phrase's slots: from what the document says, else from what was written before. */
export function fillClause(clause: Clause, facts: Facts, remembered: RememberedSlots = {}): FilledClause {
  const parts = clause.parts.map((part) => fillPart(part, facts, remembered));
  return { clause, parts, open: parts.filter((part) => part.kind === "open").length };
}

function fillPart(part: ClausePart, facts: Facts, remembered: RememberedSlots): FilledPart {
  if (part.kind === "text") return part;
  const { slot } = part;
  // A title may be broken over two lines; a phrase is one paragraph.
  const text = normalise(findValue(slot, facts, remembered) ?? "").text.trim();
  return text
    ? { kind: "filled", slot, text: inflect(slot, text) }
    : { kind: "open", slot, guidance: guidanceOf(slot) };
}

function findValue(slot: Slot, facts: Facts, remembered: RememberedSlots): string | undefined {
  if (slot.guidance !== undefined) return undefined;
  const known = findFact(slot.name, facts)?.trim() || remembered[slot.name];
  return isShort(slot) ? shortSender(known ?? "", headingsIn(facts)) : known;
}

function findFact(name: SlotName, facts: Facts): string | undefined {
  switch (name) {
    case "namnd":
      return facts.namnd?.value;
    case "forvaltning":
      return facts.forvaltning?.value ?? (facts.namnd && forvaltningOf(facts.namnd.value));
    case "motesdatum":
      return facts.meetingDate && printSwedishDate(facts.meetingDate.value);
    case "diarienummer":
      return facts.ownDiarienummer?.value;
    case "arende":
      return facts.title?.value;
    case "remissinstans":
      return facts.remiss?.from?.value;
    case "remissdiarienummer":
      return facts.remiss?.diarienummer?.value;
    case "sista-svarsdag":
      return facts.remiss?.deadline && printSwedishDate(facts.remiss.deadline.value);
    case "handlaggare":
      return facts.officer?.value;
    case "belopp":
    case "datum":
    case "fritext":
      return undefined;
  }
}

const isShort = ({ form }: Slot): boolean => form === "kort" || form === "kort-genitiv";

const headingsIn = ({ sections }: Facts): readonly string[] =>
  sections.flatMap(({ heading }) => heading?.text ?? []);

/** "Kyrkogårdsnämnden" in the address block is "kyrkogårdsnämnden" in a sentence; a sender is written as it was. */
function inflect(slot: Slot, text: string): string {
  const inSentence = isOrgan(slot.name) ? lowerFirst(text) : text;
  const inForm = slot.form === "genitiv" || slot.form === "kort-genitiv" ? genitive(inSentence) : inSentence;
  return slot.capital ? upperFirst(inForm) : inForm;
}

/** What to write in an open slot: "nämndens namn". */
export function guidanceOf({ name, form, guidance }: Slot): string {
  if (guidance !== undefined) return guidance;
  return form === "genitiv" ? `${slotGuidance[name]} i genitiv` : slotGuidance[name];
}
