/** The language of Word's own names and messages. */
export type WordLocale = "sv-SE" | "en-US";
