import type { Despite, SealVerdict } from "../../core/attestation/attestation";
import type { Severity } from "../../core/checking/finding";
import type { NotAssessed } from "../../core/checking/verdict";
import type { Refusal } from "../../core/editing/edit-result";
import type { Unreadable } from "../check-file";
import type { Totals } from "../report/reporter";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const either = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} eller ${choices.at(-1)}`;

const counted = {
  file: (number: number) => count(number, "fil", "filer"),
  error: (number: number) => `${number} fel`,
  warning: (number: number) => count(number, "varning", "varningar"),
  ignored: (number: number) => count(number, "godkänd avvikelse", "godkända avvikelser"),
};

export const sv = {
  severity: { error: "fel", warning: "varning", hint: "råd" } satisfies Record<Severity, string>,

  quoted: (words: string) => `”${words}”`,

  verdict: {
    hinders: (number: number) => `Går inte att lämna in: ${number} hinder`,
    toCheck: (number: number) => `Inga hinder, ${number} att kontrollera`,
    nothingFound: "Inga formella fel hittade",
    notAssessed: "Kunde inte bedömas",
  },
  notAssessed: {
    empty: "Det finns ingen text att bedöma ännu.",
    "no-structure": "Inga kända rubriker hittades, så texten kunde inte bedömas som helhet.",
    "header-unread":
      "Sidhuvudet kunde inte läsas, och där brukar diarienumret stå. Därför går det inte att säga om något hindrar.",
    "other-kind":
      "Det här ser inte ut att vara ett tjänsteutlåtande. Reglerna för utlåtanden har därför inte körts.",
    "check-failed": "Alla regler kunde inte köras. Därför går det inte att säga om något hindrar.",
  } satisfies Record<NotAssessed, string>,
  crashed: (rules: string) =>
    `Några regler kunde inte köras, och det är vårt fel: ${rules}. De andra har körts som vanligt.`,
  ignored: { heading: "Godkända avvikelser:", one: "godkänd", counted: counted.ignored },
  totals: ({ files, unreadable, errors, warnings, ignored }: Totals) =>
    `${counted.file(files)}: ${counted.error(errors)}, ${counted.warning(warnings)}` +
    (ignored === 0 ? "" : `, ${counted.ignored(ignored)}`) +
    (unreadable === 0 ? "." : `. ${counted.file(unreadable)} kunde inte läsas.`),
  progress: (done: number, all: number) => `Granskar ${done + 1} av ${all} …`,

  unreadable: {
    missing: "Filen finns inte.",
    "no-documents": "Här finns inga dokument att läsa (.docx, .dotx, .docm eller .txt).",
    "not-a-file": "Det här är ingen vanlig fil.",
    "file-too-large": "Filen är större än 100 MB och läses därför inte.",
    "not-allowed": "Du har inte rätt att läsa filen.",
    "file-failed": "Filen gick inte att läsa.",
    "not-a-docx":
      "Filen är varken ett Word-dokument (.docx, .dotx eller .docm) eller en vanlig text. Öppna den i Word och spara den som Word-dokument.",
    encrypted: "Dokumentet är skyddat med lösenord. Ta bort lösenordet i Word och försök igen.",
    truncated: "Filen är avbruten: slutet saknas. Hämta den på nytt från där den kom.",
    "too-large": "Dokumentet är för stort för att läsas.",
    "forbidden-xml": "Dokumentet innehåller något som Word aldrig skriver och läses därför inte.",
    "no-document-part": "Filen saknar själva texten. Öppna den i Word och spara en ny kopia.",
    "no-answer": "Filen svarade inte i tid.",
    "host-failed": "Filen kunde inte lämna ut sin text.",
    "program-fault": "Något gick fel i programmet. Det är vårt fel, inte filens.",
  } satisfies Record<Unreadable, string>,

  fix: {
    change: (before: string, after: string) =>
      before === "" ? `lägger till ”${after}”` : `”${before}” → ”${after}”`,
    refused: {
      "text-has-changed": "texten var inte den som väntades",
      "block-is-gone": "stycket gick inte att hitta",
      "place-is-ambiguous": "det gick inte att säkert avgöra vilket ställe som menas",
      "not-editable": "stycket går inte att ändra härifrån",
      "header-not-empty": "sidhuvudet är inte tomt",
      "no-cursor": "det finns ingen plats att skriva på",
      "read-only": "dokumentet går inte att ändra",
      "not-supported": "filen går inte att skriva",
      "write-failed": "ändringen avbröts",
      "not-verified": "ändringen syntes inte när dokumentet lästes efteråt",
    } satisfies Record<Refusal, string>,
    notDone: (change: string, why: string) => `rättades inte: ${change}, för ${why}`,
    nothing: "Det fanns inget som kunde rättas säkert.",
    written: (number: number, out: string) => `${count(number, "rättelse", "rättelser")}, sparat i ${out}.`,
    attested:
      "Dokumentet var attesterat som det stod. Låt den som attesterade se rättelserna och attestera på nytt.",
    onlyWord: "Bara Word-dokument kan rättas, inte vanlig text.",
    sameFile: "Resultatet får inte skrivas över originalet. Välj ett annat namn efter -o.",
    otherKind: "Resultatet ska ha samma filändelse som originalet.",
    cannotWrite: (out: string) => `${out} gick inte att skriva. Finns mappen, och får du skriva i den?`,
    notReadBack: (out: string) => `${out} skrevs, men innehöll inte det som skulle stå där. Använd den inte.`,
  },

  seal: {
    "not-attested": "Inte attesterat",
    unchanged: "Oförändrat sedan",
    changed: "Ändrat efter attest",
    "seal-missing": "Attesterat, men utan sigill. Det går inte att säga om texten har ändrats sedan dess.",
    "cannot-be-decided": "Kan inte avgöras. Dokumentet kunde inte läsas så noga att texten går att jämföra.",
    "unknown-version": "Attesterat med en annan version av tillägget, vars sigill inte kan läsas här.",
  } satisfies Record<SealVerdict["kind"], string>,
  sealSections: (since: string, sections: string) => `den ${since}${sections === "" ? "" : `: ${sections}`}`,
  despite: (name: string, { hinders, reason }: Despite) =>
    `${name} attesterade trots ${hinders} hinder: ${reason}`,
  earlierWording: (names: string) => `En tidigare lydelse godkändes av ${names}.`,

  profile: {
    sound: (name: string, rules: number) =>
      `Profilen ”${name}” är riktig: ${count(rules, "regel", "regler")} på.`,
    notUtf8: "filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Spara om den som UTF-8.",
    notJson: (line: number | undefined) =>
      line === undefined
        ? "filen är inte riktig JSON"
        : `filen är inte riktig JSON: något är fel på rad ${line} eller strax före`,
    faults: (number: number) => `${number} fel i profilen.`,
    meaningless: (what: string) => `onödigt: ${what}`,
  },

  misuse: {
    noCommand: "Säg först vad som ska göras: check, fix, verify eller profile check.",
    unknownCommand: (name: string) =>
      `Kommandot ”${name}” finns inte. De som finns är check, fix, verify och profile check.`,
    unknownOption: (name: string) => `Inställningen ”${name}” finns inte för det här kommandot.`,
    noValue: (name: string) => `Det ska stå ett värde efter ${name}.`,
    badValue: (name: string, value: string, expected: string) =>
      `${name} kan inte vara ”${value}”: väntade ${expected}.`,
    oneOf: either,
    isoDate: "en dag som 2026-01-31",
    knownRule: "en regels namn, som doubled-word",
    profileOrFile: (ids: readonly string[]) => either([...ids, "en profilfil som slutar på .json"]),
    noFiles: "Säg vilka filer som ska läsas.",
    oneFile: "Säg vilken fil det gäller, och bara en.",
    noOutput: "Säg var resultatet ska sparas: -o FIL.",
    help: "Skriv tjansteutlatande --help för att se vad som går att göra.",
  },

  help: `tjansteutlatande granskar tjänsteutlåtanden på samma sätt som tillägget i Word.

  tjansteutlatande check FILER…        granskar .docx, .dotx, .docm och .txt; mappar går också bra
      --profile P                      en profil eller en profilfil (.json); annars väljs den som passar
      --format text|json               hur resultatet skrivs (text)
      --fail-on error|warning          vad som ger avslutningskod 1 (error)
      --today ÅÅÅÅ-MM-DD               dagens datum, om det ska vara ett annat
  tjansteutlatande fix FIL -o FIL      rättar det som har en enda säker rättelse, i en ny fil
      --rule REGEL                     bara den regeln; kan anges flera gånger
      --profile P, --today DAG         som för check
  tjansteutlatande verify FILER…       säger om texten har ändrats efter attest
  tjansteutlatande profile check FIL   säger vad som är fel i en profilfil
      --language sv|en                 språk, för alla kommandon (sv)

Avslutningskod: 0 inget att anmärka på, 1 något hittades, 2 något kunde inte läsas eller förstås.
`,
};
