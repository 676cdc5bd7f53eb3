import type { Language } from "../../core/language/localised";
import { sv } from "./sv";
import type { Strings } from "./use-strings";

/** Swedish is there at once; the few who read English fetch theirs. */
export async function loadStrings(language: Language): Promise<Strings> {
  return language === "sv" ? sv : (await import("./en")).en;
}
