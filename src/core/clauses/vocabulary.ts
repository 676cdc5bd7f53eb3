import type { MatterKind, SectionRole } from "../facts/facts";
import type { SlotForm, SlotName } from "./clause";

/** The sections that phrases are written for, in the order in which a report has them. */
const sections: Readonly<Record<Exclude<SectionRole, "attest">, true>> = {
  decision: true,
  summary: true,
  background: true,
  matter: true,
  preparation: true,
  assessment: true,
  consequences: true,
  sources: true,
  dispatch: true,
  enclosures: true,
};

const matters: Readonly<Record<Exclude<MatterKind, "unknown">, true>> = {
  "svar-pa-remiss": true,
  "svar-pa-skrivelse": true,
  motion: true,
  medborgarforslag: true,
  anmalan: true,
  inriktningsbeslut: true,
  upphandling: true,
  verksamhetsplan: true,
  "yttrande-till-domstol": true,
};

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

export const sectionRoles = keysOf(sections);
export const matterKinds = keysOf(matters);
export const slotNames = keysOf(slotGuidance);
export const slotFormNames = keysOf(slotForms);

export function isOneOf<Known extends string>(known: readonly Known[], value: unknown): value is Known {
  return known.some((one) => one === value);
}

/** The tables above are whole by their types, so their keys are all the names there are. */
function keysOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in table) names.push(name);
  return names;
}
