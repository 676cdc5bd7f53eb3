import { fieldTagPrefix } from "../editing/new-block";

/** What the skeleton's fields hold. The names stand in tags in people's documents: none is ever renamed. */
export const fieldNames = [
  "namnd",
  "motesdatum",
  "diarienummer",
  "titel",
  "remissinstans",
  "remissdiarienummer",
  "sista-svarsdag",
  "handlaggare",
  "telefon",
  "undertecknare",
  "undertecknare-titel",
  "forvaltning",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** A fact as it stands in one place: "namnd", "namnd.genitiv", "forvaltning.lopande-kort-genitiv". */
export interface FieldReference {
  readonly name: FieldName;
  readonly form: FieldForm;
}

export interface FieldForm {
  /**
   * "versal" begins a sentence ("Kommunstyrelsen"), "lopande" stands within one ("kyrkogårdsnämnden").
   * Without it the text is as the form has it.
   */
  readonly position?: "versal" | "lopande";
  /** What the text calls the organisation after its full name: "Förvaltningen". */
  readonly isShort: boolean;
  readonly isGenitive: boolean;
}

/** Phrases call the title "arende". */
const aliases: ReadonlyMap<string, FieldName> = new Map([["arende", "titel"]]);

export function fieldTag({ name, form }: FieldReference): string {
  return `${fieldTagPrefix}${[name, printForm(form)].filter(Boolean).join(".")}`;
}

/** Undefined for any tag that stands for no fact: another program's, guidance, a phrase's own slot. */
export function readFieldTag(tag: string): FieldReference | undefined {
  return tag.startsWith(fieldTagPrefix) ? parseFieldReference(tag.slice(fieldTagPrefix.length)) : undefined;
}

/** Reads "namnd" and "namnd.lopande-genitiv". */
export function parseFieldReference(text: string): FieldReference | undefined {
  const [written = "", inflected, more] = text.split(".");
  const name = aliases.get(written) ?? fieldNames.find((known) => known === written);
  const form = parseForm(inflected);
  return name && form && more === undefined ? { name, form } : undefined;
}

/** The fact as the form has it. */
export const isBasic = ({ position, isShort, isGenitive }: FieldForm): boolean =>
  position === undefined && !isShort && !isGenitive;

function parseForm(text: string | undefined): FieldForm | undefined {
  if (text === undefined) return { isShort: false, isGenitive: false };
  const [, position, short, genitive] = /^(versal|lopande)?(-?kort)?(-?genitiv)?$/.exec(text) ?? [];
  const form: FieldForm = {
    ...(position === "versal" || position === "lopande" ? { position } : {}),
    isShort: short !== undefined,
    isGenitive: genitive !== undefined,
  };
  return printForm(form) === text && text !== "" ? form : undefined;
}

const printForm = ({ position, isShort, isGenitive }: FieldForm): string =>
  [position, isShort && "kort", isGenitive && "genitiv"].filter(Boolean).join("-");
