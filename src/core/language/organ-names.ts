/** The genitive: "Kyrkogårdsnämndens", "Tyresös"; a name in s, x or z has none of its own, an abbreviation takes ":s". */
export function genitive(name: string): string {
  if (name === "" || /[sxzß]$/i.test(name)) return name;
  return /(?:^|[ -])\p{Lu}{2,}$/u.test(name) ? `${name}:s` : `${name}s`;
}

/** With a capital first letter, as at the beginning of a sentence. */
export function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/**
 * As in mid-sentence: "kyrkogårdsnämnden", "miljö- och hälsoskyddsnämnden", "nämnden för teknik"; but
 * "Farsta stadsdelsnämnd" and "VA-nämnden" keep their capital, since they begin with a name or an abbreviation.
 */
export function lowerFirst(name: string): string {
  return commonNoun.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const kinds = "nämnd(?:en)?|styrelsen?|förvaltning(?:en)?|kontoret?|fullmäktige|utskott(?:et)?|bolag(?:et)?";
const commonNoun = new RegExp(
  `^\\p{L}\\p{Ll}*(?:${kinds}|(?:-, \\p{Ll}+)*- och \\p{Ll}+(?:${kinds}))$|^(?:[Nn]ämnden|[Ss]tyrelsen) för `,
  "u",
);

/**
 * What a text calls the one who sends it, after its full name: "kontoret" or "förvaltningen".
 * @param headings of the same text or of its standard; they tell where the name does not: "Kontorets förslag till beslut"
 */
export function shortSender(name: string, headings: readonly string[] = []): "kontoret" | "förvaltningen" {
  const isKontor = name.trim() === "" ? headings.some(isOfKontor) : /kontor(?:et)?$/i.test(name.trim());
  return isKontor ? "kontoret" : "förvaltningen";
}

const isOfKontor = (heading: string): boolean => /^\p{L}*kontorets /iu.test(heading);

/** "Kyrkogårdsnämnden" for "Kyrkogårdsnämnd"; what is definite, or no organ's name, stays. */
export function definite(name: string): string {
  if (/(?:nämnd|förvaltning)$/.test(name)) return `${name}en`;
  if (/(?:kontor|utskott)$/.test(name)) return `${name}et`;
  return name.endsWith("styrelse") ? `${name}n` : name;
}

/** One of an organisation's nämnder and the förvaltning that works for it, as the organisation names them. */
export interface NamndEntry {
  readonly namnd: string;
  readonly forvaltning: string;
}

/**
 * The förvaltning that works for a nämnd, where that is certain: by the register, or by a stadsdelsnämnd's name.
 * Undefined otherwise, for a Trafiknämnd may have a Trafikkontor.
 */
export function forvaltningOf(namnd: string, register: readonly NamndEntry[] = []): string | undefined {
  const wanted = namnd.trim().toLowerCase();
  const known = register.find((entry) => entry.namnd.toLowerCase() === wanted);
  if (known) return known.forvaltning;
  return wanted.endsWith(" stadsdelsnämnd") ? namnd.trim().replace(/nämnd$/i, "förvaltning") : undefined;
}
