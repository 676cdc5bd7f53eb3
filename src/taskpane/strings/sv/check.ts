import type { Consequence } from "../../../core/checking/consequence";
import type { Severity } from "../../../core/checking/finding";
import type { NotAssessed } from "../../../core/checking/verdict";
import type { FindingOrder } from "../../panels/check/finding-order";

export const check = {
  again: "Granska igen",
  checking: "Granskar …",
  count: (count: number) => (count === 0 ? "Inget att anmärka på" : count === 1 ? "1 fynd" : `${count} fynd`),
  countBesides: (count: number, ignored: number) =>
    `${count === 0 ? "Inga" : count} fynd, ${ignored === 1 ? "1 godkänt" : `${ignored} godkända`}`,
  severity: {
    error: "Fel",
    warning: "Att kontrollera",
    hint: "Råd",
  } satisfies Record<Severity, string>,
  /** An error that keeps the report from being handed in, as the verdict counts it. */
  hinder: "Hinder",
  order: "Visa",
  orders: { consequence: "efter betydelse", document: "i dokumentets ordning" } satisfies Record<
    FindingOrder,
    string
  >,
  consequence: {
    decision: "Beslutet",
    leftovers: "Sekretess och rester",
    figures: "Datum, diarienummer och belopp",
    names: "Namn, underlag, bilagor och mottagare",
    structure: "Struktur",
    language: "Språk",
    form: "Typografi och format",
  } satisfies Record<Consequence, string>,
  showMore: (left: number) => `Visa fler (${left})`,
  wholeDocument: "Hela dokumentet",
  addressBlock: "Före första rubriken",
  findingsIn: (section: string, count: number) => `${section}: ${count === 1 ? "1 fynd" : `${count} fynd`}`,
  why: "Varför?",
  source: (source: string) => `Källa: ${source}`,
  goTo: "Gå till",
  otherPlaces: (count: number) =>
    count === 1 ? "Även på ett ställe till:" : `Även på ${count} ställen till:`,
  correct: "Rätta",
  chooseCorrection: "Välj hur det ska stå",
  before: "Före",
  after: "Efter",
  added: "Läggs till",
  apply: "Gör ändringen",
  applying: "Rättar …",
  corrected: "Rättat.",
  safeFixes: (count: number) => `Rätta säkra fel (${count})`,
  safeFixesLead: "Det här ändras. Ta bort markeringen för det som ska vara som det är.",
  places: (count: number) => `på ${count} ställen`,
  applyChosen: (count: number) => (count === 1 ? "Gör 1 ändring" : `Gör ${count} ändringar`),
  safeFixesDone: (done: number) => (done === 1 ? "1 fel är rättat." : `${done} fel är rättade.`),
  safeFixesLeft: (quotes: string) => `Inte rättat, för texten har ändrats: ${quotes}.`,
  safeFixesRefused: (names: string) => `Gick inte att rätta härifrån: ${names}.`,
  quoted: (words: string) => `”${words}”`,
  ignore: "Ignorera",
  ignoreForm: "Ignorera fyndet",
  reason: "Varför ska det stå så här?",
  reasonMissing: "Skriv skälet, så att den som läser efter dig förstår.",
  ignoredBy: "Ditt namn",
  ignoredByMissing: "Skriv ditt namn.",
  ignoreHelp: "Skäl, namn och dagens datum sparas i dokumentet. Det gäller tills stycket ändras.",
  storing: "Sparar …",
  ignoredNews: "Sparat som godkänd avvikelse.",
  ignoredGroup: "Godkända avvikelser",
  ignored: (severity: string) => `Godkänd avvikelse (${severity.toLocaleLowerCase("sv")})`,
  takeBack: "Ta tillbaka",
  takenBackNews: "Fyndet räknas igen.",
  keys: "Piltangenterna flyttar mellan fynden, Retur går till stället, R rättar och I ignorerar.",

  shown: {
    "words-shown": "Stället är markerat i dokumentet.",
    "paragraph-shown": "Stycket är markerat. Orden i det gick inte att hitta säkert.",
    "text-has-changed": "Texten har ändrats sedan den lästes. Granska igen.",
    "block-is-gone": "Stycket finns inte kvar. Granska igen.",
    failed: "Det gick inte att visa stället. Inget har ändrats.",
  },

  nothingFound: {
    title: "Fint! Inga formella fel hittade.",
    more: "Det som går att kontrollera automatiskt ser bra ut.",
  },
  nothingLeft: {
    title: "Fint! Inget mer att åtgärda.",
    more: "Det som någon har godkänt står kvar nedan, med skälet.",
  },
  empty: "Dokumentet är tomt.",
  emptyMore: "Börja med en mall under Skriv, så finns det snart något att granska.",
  toWrite: "Gå till Skriv",
  notAssessed: {
    empty: "Det finns ingen text att bedöma ännu.",
    "no-structure":
      "Inga kända rubriker hittades, så texten kunde inte bedömas som helhet. Använd Words rubrikformat för rubrikerna.",
    "header-unread":
      "Sidhuvudet kunde inte läsas, och där brukar diarienumret stå. Därför går det inte att säga om något hindrar.",
    "other-kind":
      "Det här ser inte ut att vara ett tjänsteutlåtande. Reglerna för utlåtanden har därför inte körts.",
    "check-failed": "Alla regler kunde inte köras. Därför går det inte att säga om något hindrar.",
  } satisfies Record<NotAssessed, string>,

  unseen: "Det här har granskningen inte sett",
  unseenAlways: "Bilagornas innehåll, sekretess, och om beslutet är rätt i sak.",
  headerUnknown: "Sidhuvudet: om diarienummer och handläggare står där är inte kontrollerat.",
  readByProxies: "Formatering, fält och fotnoter: Word lämnade bara ut själva texten.",
  crashed: (rules: string) =>
    `Några regler kunde inte köras, och det är vårt fel: ${rules}. De andra reglerna har körts som vanligt.`,
};
