import type { Language } from "../../core/language/localised";
import { useServices } from "../services";
import { en } from "./en";
import { sv } from "./sv";

export type Strings = typeof sv;

const stringsOf: Readonly<Record<Language, Strings>> = { sv, en };

export function useStrings(): Strings {
  return stringsOf[useServices().language];
}
