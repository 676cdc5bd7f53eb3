import type { Clause, FilledClause, FilledPart, Slot, SlotName } from "../../../core/clauses/clause";
import { fillClause, type RememberedSlots } from "../../../core/clauses/fill-clause";
import type { Facts } from "../../../core/facts/facts";
import type { Remembered } from "../../state/use-remembered";

/** A slot that the document does not fill. The same key in one phrase means the same thing to write. */
export interface OpenSlot {
  readonly key: string;
  readonly slot: Slot;
  readonly guidance: string;
}

/** A slot with guidance of its own means something in its phrase only; others go by their name. */
const keyOf = ({ name, guidance }: Slot): string => (guidance === undefined ? name : `${name}: ${guidance}`);

export function openSlots(clause: Clause, facts: Facts): readonly OpenSlot[] {
  const open = fillClause(clause, facts).parts.flatMap((part) =>
    part.kind === "open" ? [{ key: keyOf(part.slot), slot: part.slot, guidance: part.guidance }] : [],
  );
  return open.filter(({ key }, index) => open.findIndex((other) => other.key === key) === index);
}

/** @param answers what a person wrote, by the slots' keys */
export function fillWithAnswers(clause: Clause, facts: Facts, answers: Remembered): FilledClause {
  const parts = fillClause(clause, facts, answers).parts.map((part) => answered(part, answers));
  return { clause, parts, open: parts.filter(({ kind }) => kind === "open").length };
}

function answered(part: FilledPart, answers: Remembered): FilledPart {
  if (part.kind !== "open") return part;
  const text = answers[keyOf(part.slot)]?.trim();
  return text ? { kind: "filled", slot: part.slot, text } : part;
}

/** What is worth remembering for the next phrase: answers that mean the same there. */
export function rememberable(slots: readonly OpenSlot[], answers: Remembered): RememberedSlots {
  const lasting = slots.filter(({ slot }) => slot.guidance === undefined && slot.name !== "fritext");
  return Object.fromEntries(
    lasting.flatMap(({ key, slot }): [SlotName, string][] => {
      const text = answers[key]?.trim();
      return text ? [[slot.name, text]] : [];
    }),
  );
}
