import type { Standing } from "../../../core/editing/edit-result";
import type { ReadFailure } from "../../../host/document-host";
import type { TabName } from "../../tabs";
import type { RefusalReason } from "../refusal-reason";

export const frame = {
  separator: " · ",
  cancel: "Avbryt",
  tryAgain: "Försök igen",
  tryAgainSoon: "Försök igen om en stund.",
  loading: "Läser in …",
  mainLandmark: "Tjänsteutlåtande",
  tabList: "Vad vill du göra?",
  tabs: {
    skriv: "Skriv",
    granska: "Granska",
    texter: "Texter",
    attest: "Attest",
  } satisfies Record<TabName, string>,
  help: "Hjälp",

  reading: "Läser dokumentet …",
  unread: "Dokumentet kunde inte läsas",
  emptyDocument: "Tomt dokument",
  unknownDocument: "Dokument utan kända uppgifter",
  noDetails: "Inga uppgifter hittade ännu",
  noDateOrNumber: "Datum och diarienummer saknas ännu",

  verdict: {
    hinders: (count: number) => `Går inte att lämna in: ${count} hinder`,
    toCheck: (count: number) => `Inga hinder, ${count} att kontrollera`,
    nothingFound: "Inga formella fel hittade",
    notAssessed: "Kunde inte bedömas",
    checking: "Granskar …",
    leadsTo: "Visa granskningen",
  },

  ignored: (count: number) => (count === 1 ? "1 godkänd avvikelse" : `${count} godkända avvikelser`),

  profileChoice: {
    label: "Organisation",
    help: "Avgör vilka rubriker och krav som gäller, i alla dokument tills du väljer om.",
    automatic: (name?: string) => (name ? `Automatiskt: ${name}` : "Automatiskt"),
  },

  locked: {
    "read-only": "Dokumentet är öppnat som skrivskyddat. Spara en egen kopia om du vill ändra i det.",
    protected:
      "Dokumentet är skyddat mot ändringar. Den som satte skyddet kan ta bort det under Granska i Word.",
    final: "Dokumentet är markerat som slutgiltigt. Välj ”Redigera ändå” i Word om du vill ändra i det.",
    "cannot-write": "Här går det bara att läsa dokumentet, inte att ändra i det.",
  },
  trackedChanges: "Dokumentet har spårade ändringar. Granskningen läser texten som om de vore godkända.",

  readFailure: {
    "not-a-docx": "Filen är inte ett Word-dokument (.docx).",
    encrypted: "Dokumentet är skyddat med lösenord och kan inte läsas.",
    truncated: "Filen är avbruten: slutet saknas.",
    "too-large": "Dokumentet är för stort för att läsas här.",
    "forbidden-xml": "Dokumentet innehåller något som Word aldrig skriver och läses därför inte.",
    "no-document-part": "Filen saknar själva texten.",
    "no-answer": "Word svarade inte i tid.",
    "host-failed": "Word kunde inte lämna ut dokumentets text.",
  } satisfies Record<ReadFailure, string>,
  readFailureSafe: "Inget har ändrats i dokumentet.",
  readFailureAdvice: {
    "not-a-docx": "Öppna filen i Word och spara den som Word-dokument.",
    encrypted: "Ta bort lösenordet under Arkiv i Word och försök igen.",
    truncated: "Hämta filen på nytt från där den kom.",
    "too-large": "Dela dokumentet, eller ta bort stora bilder, och försök igen.",
    "forbidden-xml": "Öppna filen i Word och spara en ny kopia.",
    "no-document-part": "Öppna filen i Word och spara en ny kopia.",
    "no-answer": "Vänta tills Word är klart med det som pågår och försök igen.",
    "host-failed": "Försök igen. Hjälper det inte, spara och öppna dokumentet på nytt.",
  } satisfies Record<ReadFailure, string>,

  broken: "Något gick fel i tillägget. Det är vårt fel, inte ditt.",
  brokenSafe: "Ladda om panelen och försök igen. Kontrollera dokumentet om du just gjorde en ändring.",
  brokenDetail: (error: string) => `Felet heter: ${error}`,

  refusal: {
    "text-has-changed": "Texten har ändrats sedan den lästes. Granska igen och försök sedan på nytt.",
    "block-is-gone": "Stycket finns inte kvar. Granska igen.",
    "place-is-ambiguous": "Det går inte att säkert avgöra vilket ställe som menas. Gör ändringen för hand.",
    "not-editable": "Stycket går inte att ändra härifrån. Gör ändringen för hand.",
    "header-not-empty": "Sidhuvudet är inte tomt och har lämnats i fred.",
    "no-cursor": "Markören står inte i brödtexten. Ställ den där texten ska in och försök igen.",
    "read-only": "Dokumentet går inte att ändra.",
    "not-supported": "Den här versionen av Word klarar inte det. Gör ändringen för hand.",
    "write-failed": "Word avbröt ändringen.",
    "not-verified": "Ändringen syntes inte när dokumentet lästes efteråt.",
    "tracked-changes-pending": "Det finns spårade ändringar kvar. Godkänn eller avvisa dem först.",
    "already-attested-by-this-person": "Den här personen har redan attesterat texten som den är nu.",
    "text-unreadable": "Hela texten kunde inte läsas, och det som inte är läst kan inte attesteras.",
    "seal-of-newer-version":
      "Attesten är gjord med en nyare version av tillägget. Uppdatera tillägget och försök igen.",
    "empty-document": "Dokumentet är tomt. Det finns inget att attestera.",
    "deviations-of-newer-version":
      "De godkända avvikelserna är sparade med en nyare version av tillägget. Uppdatera tillägget och försök igen.",
    "deviations-unreadable":
      "De avvikelser som är godkända sedan tidigare gick inte att läsa, och de ska inte gå förlorade. Försök igen om en stund.",
    "too-many-deviations": "Så många avvikelser kan inte sparas i ett dokument. Ta tillbaka några först.",
  } satisfies Record<RefusalReason, string>,
  standing: {
    nothing: "Inget har ändrats.",
    part: "En del av ändringen finns i dokumentet. Ångra den med Ctrl+Z, eller kontrollera texten.",
    unknown: "Det går inte att säga om något ändrades. Kontrollera texten innan du försöker igen.",
  } satisfies Record<Standing, string>,

  /** For what some Words take back in one step and others in several. */
  undoInSteps: "Ångra med Ctrl+Z. Det kan behövas flera gånger.",
  undo: (steps: number | undefined) => {
    if (steps === undefined) return "";
    return steps === 1 ? "Ångra med Ctrl+Z." : `Ångra med Ctrl+Z, ${steps} gånger.`;
  },
};
