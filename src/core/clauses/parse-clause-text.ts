import type { ContentError } from "../profiles/content-error";
import type { ClausePart, Slot } from "./clause";
import { slotFormNames, slotNames } from "./slots";

/** Makes the error that names the file and the key of what is being read. */
export type Fault = (expected: string) => ContentError;

/**
 * Reads a phrase's text, such as `{Namnd} överlämnar {forvaltning.kort-genitiv} tjänsteutlåtande.`
 * A slot is `{name}`, `{name.form}` or `{name: what to write}`; a capital begins a sentence.
 * @throws ContentError made by `fault`
 */
export function parseClauseText(text: string, fault: Fault): readonly ClausePart[] {
  const parts = text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== "")
    .map((piece) => parsePart(piece, fault));
  rejectAdjacentSlots(parts, fault);
  return parts;
}

/** The text that parses to these parts. */
export function printClauseText(parts: readonly ClausePart[]): string {
  return parts.map((part) => (part.kind === "text" ? part.text : `{${printSlot(part.slot)}}`)).join("");
}

function parsePart(piece: string, fault: Fault): ClausePart {
  if (piece.startsWith("{") && piece.endsWith("}"))
    return { kind: "slot", slot: parseSlot(piece.slice(1, -1), fault) };
  if (/[{}]/.test(piece)) throw fault(`en klammer saknar sin motpart i ”${piece}”`);
  return { kind: "text", text: piece };
}

function parseSlot(source: string, fault: Fault): Slot {
  const [, written = "", inflected = "grund", guidance] =
    /^([^.:]+)(?:\.([^:]+))?(?::(.*))?$/s.exec(source) ?? [];
  const small = written.charAt(0).toLowerCase() + written.slice(1);
  const name = slotNames.find((known) => known === small);
  if (!name) throw fault(`fältet ”{${source}}” är okänt; de som finns är ${slotNames.join(", ")}`);
  const form = slotFormNames.find((known) => known === inflected);
  if (!form) throw fault(`formen i ”{${source}}” är okänd; de som finns är ${slotFormNames.join(", ")}`);
  if (form.startsWith("kort") && name !== "forvaltning")
    throw fault(`formen i ”{${source}}” finns bara för forvaltning`);
  const slot = { name, form, capital: written !== name };
  return guidance === undefined
    ? rejectNameless(slot, fault)
    : { ...slot, guidance: parseGuidance(guidance, fault) };
}

function rejectNameless(slot: Slot, fault: Fault): Slot {
  if (slot.name === "fritext")
    throw fault("ett fritextfält behöver säga vad som ska stå där: ”{fritext: skälet}”");
  return slot;
}

function parseGuidance(source: string, fault: Fault): string {
  const guidance = source.trim();
  if (guidance === "" || guidance.length > 60)
    throw fault("ledtexten i ett fält ska vara mellan 1 och 60 tecken");
  return guidance;
}

/** Word on the web mishandles controls that touch each other. */
function rejectAdjacentSlots(parts: readonly ClausePart[], fault: Fault): void {
  const touching = parts.some((part, at) => part.kind === "slot" && parts[at + 1]?.kind === "slot");
  if (touching) throw fault("två fält får inte stå direkt intill varandra; skriv något emellan");
}

function printSlot({ name, form, capital, guidance }: Slot): string {
  const written = capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const inflected = form === "grund" ? written : `${written}.${form}`;
  return guidance === undefined ? inflected : `${inflected}: ${guidance}`;
}
