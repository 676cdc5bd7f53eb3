/** The languages of the program's own words. Swedish is the first; English follows Office's display language. */
export type Language = "sv" | "en";

/** A text of the program's in both languages. What goes into a document is Swedish and is no Localised. */
export type Localised = Readonly<Record<Language, string>>;
