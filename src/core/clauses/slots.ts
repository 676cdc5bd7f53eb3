import type { SlotForm, SlotName } from "./clause";

/** What an open slot asks for, unless its phrase says it better. */
export const slotGuidance: Readonly<Record<SlotName, string>> = {
  namnd: "nämndens namn",
  forvaltning: "förvaltningens namn",
  motesdatum: "sammanträdets datum",
  diarienummer: "ärendets diarienummer",
  arende: "ärendets namn",
  remissinstans: "remissens avsändare",
  remissdiarienummer: "remissens diarienummer",
  "sista-svarsdag": "sista svarsdag",
  handlaggare: "handläggarens namn",
  belopp: "belopp",
  datum: "datum",
  fritext: "text",
};

const slotForms: Readonly<Record<SlotForm, true>> = {
  grund: true,
  genitiv: true,
  kort: true,
  "kort-genitiv": true,
};

export const slotNames = keysOf(slotGuidance);
export const slotFormNames = keysOf(slotForms);

/** Names that stand with a capital by themselves and without one in a sentence. */
export function isOrgan(name: SlotName): boolean {
  return name === "namnd" || name === "forvaltning";
}

/** The tables above are whole by their types, so their keys are all the names there are. */
function keysOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in table) names.push(name);
  return names;
}
