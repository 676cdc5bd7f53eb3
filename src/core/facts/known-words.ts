/** "Kyrkogårdsnämnden", "Farsta stadsdelsnämnd", "kommunfullmäktige": what ends the name of a body that decides. */
const namndEnd = "(?:nämnd(?:en)?|styrelsen?|fullmäktige|utskott(?:et)?|delegation(?:en)?)";

const namndOnly = new RegExp(`^\\p{L}[\\p{L}-]*(?:,? [\\p{L}-]+){0,5}?$`, "u");
/** "Tekniska nämnden" has a word of its own in front of it; "Berörda nämnden" would, too, but nobody writes that. */
const endsLikeNamnd = new RegExp(`\\p{L}${namndEnd}$|^fullmäktige$|^\\p{Lu}\\p{Ll}+a nämnden$`, "iu");
const namndFor = /^(?:nämnden|styrelsen) för \p{L}/iu;

/** The whole text is the name of a body that decides; "Nämnden" alone names none. */
export function isNamndName(text: string): boolean {
  return namndOnly.test(text) && (endsLikeNamnd.test(text) || namndFor.test(text)) && text.length <= 90;
}

/** The name that a sentence has as its subject: "Kyrkogårdsnämnden överlämnar …". */
export function findNamndAtStart(sentence: string): string | undefined {
  const [, name] =
    new RegExp(`^(\\p{Lu}[\\p{L}-]*?(?: (?:och )?[\\p{L}-]+){0,3}?${namndEnd})(?= \\p{Ll})`, "u").exec(
      sentence,
    ) ?? [];
  const isClause = /^(?:I|Till|För|Från|Av|Hos|Enligt) | (?:att|föreslår|föreslås|förslag|till|från) /.test(
    name ?? "",
  );
  return name !== undefined && !isClause && isNamndName(name) ? name : undefined;
}

/** "Kyrkogårdsförvaltningen", "Farsta stadsdelsförvaltning", "Trafikkontoret", and nothing else in the text. */
export function isForvaltningName(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}-]*(?: (?:och )?[\p{L}-]+){0,3}$/u.test(text) &&
    /(?:förvaltning(?:en)?|\p{L}kontoret?)$/iu.test(text)
  );
}

const nameWord = "\\p{Lu}[\\p{L}'’]*\\p{Ll}(?:-\\p{Lu}\\p{Ll}+)?";
const personName = new RegExp(
  `^${nameWord}(?: (?:von|af|de|la|el|al|\\p{Lu}\\.?|${nameWord})){0,3} ${nameWord}$`,
  "u",
);

/** Two to five words with capitals, and none that is of an office: "Anna-Karin af Ekenstam". */
export function isPersonName(text: string): boolean {
  return text.length <= 60 && personName.test(text) && !officeWord.test(text) && !jobWord.test(text);
}

const officeWord =
  /(?:nämnd|styrelse|förvaltning|kontor|fullmäktige|utskott|avdelning|enhet|kommun|stad|stads|region|telefon|handläggare|datum|dnr|diarienr|diarienummer|ärendenummer|beteckning|sida|adress|utlåtande|skrivelse|program|plan)(?:en|et|s)?(?: |$)/iu;

/** A line that is somebody's title: "Förvaltningschef", "t.f. stadsdelsdirektör", "Avdelningschef Ekonomi". */
export function isJobTitle(text: string): boolean {
  return text.length <= 60 && /^[\p{L}][\p{L}.,/ -]*$/u.test(text) && jobWord.test(text);
}

const jobWord =
  /(?:chef|direktör|sekreterare|strateg|handläggare|utredare|samordnare|controller|jurist|föreståndare|rektor|planerare|ordförande|ingenjör|arkitekt|ekolog|ekonom|inspektör|ledare|konsulent|utvecklare|specialist|administratör|analytiker|koordinator|kommunikatör|antikvarie|bibliotekarie|intendent|registrator)\b/iu;
