export const write = {
  lead: {
    insert: "Fyll i det du vet. Det du lämnar tomt blir fält att fylla i senare.",
    complete: "Din text rörs inte. Bara det som saknas läggs till.",
    nothing: "Alla rubriker finns. Ändra en uppgift här, så ändras den överallt där den står som fält.",
  },
  groups: { matter: "Ärendet", remiss: "Remissen", officer: "Handläggare", signature: "Undertecknare" },
  fields: {
    matterKind: "Typ av ärende",
    namnd: "Nämnd",
    meetingDate: "Sammanträdesdatum",
    diarienummer: "Diarienummer",
    title: "Rubrik",
    remissFrom: "Remiss från",
    remissDiarienummer: "Remissens diarienummer",
    deadline: "Sista svarsdag",
    officer: "Handläggare",
    phone: "Telefon",
    signatory: "Namn",
    signatoryTitle: "Titel",
    forvaltning: "Förvaltning",
  },
  namndHint: "Skriv för att söka. Det går bra att skriva en som inte finns med.",
  namndList: "Nämnder i registret",
  noNamnd: "Ingen sådan i registret. Det du har skrivit används.",
  standingNumber: (number: string) =>
    `I dokumentet står redan ${number}. Det ändras inte härifrån: ändra det där det står, till exempel i sidhuvudet.`,
  dateHint: "Till exempel 13 december 2023 eller 2023-12-13",
  dateUnreadable: "Skriv dagen som 13 december 2023 eller 2023-12-13.",
  dateMissing: (text: string) => `${text} finns inte i kalendern. Kontrollera dagen.`,
  dateFirst: "Ett datum går inte att läsa. Rätta det först.",
  optional: "Valfria avsnitt",

  outline: "Disposition",
  preview: "Så kommer det att stå",
  state: {
    present: "Finns",
    renamed: (as: string) => `Finns som ”${as}”`,
    toInsert: (after: string | undefined) =>
      after === undefined ? "Läggs till först" : `Läggs till efter ”${after}”`,
    noProvenPlace: "Saknas. Platsen är oklar: sätt in rubriken själv.",
    leftOut: "Tas inte med",
  },

  noSkeleton: (organisation: string) => `Det finns ingen mall för ${organisation}.`,
  insert: "Infoga mall",
  complete: "Komplettera",
  update: "Uppdatera uppgifterna",
  working: "Arbetar …",
  nothingToDo: "Inget att lägga till eller ändra.",
  inserted: (headings: number, fields: number) =>
    `${headings === 1 ? "1 rubrik" : `${headings} rubriker`} och ${fields} fält har infogats.`,
  updated: (changed: number) =>
    changed === 1 ? "Uppgifterna är ändrade på 1 ställe." : `Uppgifterna är ändrade på ${changed} ställen.`,
  updatedNone: "Inget behövde ändras.",
  goToFirstField: "Gå till första fältet",
};
