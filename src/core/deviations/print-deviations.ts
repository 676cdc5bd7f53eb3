import { printElement } from "../hidden-part/print-element";
import { printIsoDate } from "../language/plain-date";
import type { Deviation } from "./deviation";
import { deviationsNamespace } from "./deviations-namespace";

/** The version of the hidden part's form, and of the rules by which words are digested. */
export const deviationsVersion = "1";

/** The hidden part's XML. */
export function printDeviations(deviations: readonly Deviation[]): string {
  const attributes = { xmlns: deviationsNamespace, version: deviationsVersion };
  return printElement("deviations", attributes, deviations.map(printDeviation));
}

const printDeviation = ({ rule, severity, words, by, on, reason }: Deviation): string =>
  printElement("deviation", { rule, severity, words, by, on: printIsoDate(on), reason });
