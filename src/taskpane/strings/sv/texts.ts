import type { SlotName } from "../../../core/clauses/clause";

export const texts = {
  search: "Sök bland standardtexterna",
  fitsIn: (section: string) => `Passar under ”${section}”`,
  fitsAnywhere: "Förslag",
  cursorUnknown: "Ställ markören i texten, så visas det som passar där.",
  hits: (count: number) => (count === 1 ? "1 träff" : `${count} träffar`),
  suggestions: (count: number) => (count === 1 ? "1 förslag" : `${count} förslag`),
  noHits: (query: string) => `Inget hittades för ”${query}”. Pröva ett annat ord, gärna ett kortare.`,
  noCursor: "Här finns ingen markör, så texterna kan bara läsas.",
  noSuggestions: "Inga förslag just här. Sök i stället.",
  openSlots: (count: number) =>
    count === 1 ? "1 uppgift saknas och blir ett fält" : `${count} uppgifter saknas och blir fält`,
  fill: (count: number) => (count === 1 ? "Fyll i uppgiften" : `Fyll i ${count} uppgifter`),
  insert: "Infoga",
  inserting: "Infogar …",
  inserted: "Infogat vid markören.",
  keys: "Piltangenterna flyttar mellan texterna och Retur infogar.",
  slots: {
    namnd: "Nämnd",
    forvaltning: "Förvaltning",
    motesdatum: "Sammanträdesdatum",
    diarienummer: "Diarienummer",
    arende: "Ärendet",
    remissinstans: "Remiss från",
    remissdiarienummer: "Remissens diarienummer",
    "sista-svarsdag": "Sista svarsdag",
    handlaggare: "Handläggare",
    belopp: "Belopp",
    datum: "Datum",
    fritext: "Egen text",
  } satisfies Record<SlotName, string>,
};
