import type { Language } from "../../core/language/localised";
import { en } from "./en";
import { sv } from "./sv";

/** The command line's own words; a rule's are its own. */
export type Strings = typeof sv;

export const stringsIn = (language: Language): Strings => (language === "en" ? en : sv);
