import { forvaltningOf, type NamndEntry } from "../../../core/language/organ-names";
import type { FormTexts } from "./form-texts";

/**
 * What changes in the form with its nämnd: a förvaltning that is empty, or that came with the former nämnd, is the
 * new one's. One that a person chose otherwise stays.
 */
export function followNamnd(
  former: Pick<FormTexts, "namnd" | "forvaltning">,
  namnd: string,
  register: readonly NamndEntry[],
): Partial<FormTexts> {
  const current = former.forvaltning.trim();
  const came = forvaltningOf(former.namnd, register);
  if (current !== "" && current !== came) return { namnd };
  return { namnd, forvaltning: forvaltningOf(namnd, register) ?? "" };
}
