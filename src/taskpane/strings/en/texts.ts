import type { texts as swedish } from "../sv/texts";

export const texts: typeof swedish = {
  search: "Search the phrases",
  fitsIn: (section) => `Fits under “${section}”`,
  fitsAnywhere: "Suggestions",
  cursorUnknown: "Put the cursor in the text to see what fits there.",
  hits: (count) => (count === 1 ? "1 hit" : `${count} hits`),
  suggestions: (count) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
  noHits: (query) => `Nothing was found for “${query}”. Try another word, perhaps a shorter one.`,
  noCursor: "There is no cursor here, so the phrases can only be read.",
  noSuggestions: "No suggestions just here. Search instead.",
  openSlots: (count) =>
    count === 1 ? "1 fact is missing and becomes a field" : `${count} facts are missing and become fields`,
  fill: (count) => (count === 1 ? "Fill in the fact" : `Fill in ${count} facts`),
  insert: "Insert",
  inserting: "Inserting …",
  inserted: "Inserted at the cursor.",
  keys: "The arrow keys move among the phrases and Enter inserts.",
  slots: {
    namnd: "Committee (nämnd)",
    forvaltning: "Administration (förvaltning)",
    motesdatum: "Meeting date",
    diarienummer: "Reference number",
    arende: "The matter",
    remissinstans: "Referred by",
    remissdiarienummer: "Reference number of the referral",
    "sista-svarsdag": "Last day to answer",
    handlaggare: "Officer",
    belopp: "Amount",
    datum: "Date",
    fritext: "Text of your own",
  },
};
