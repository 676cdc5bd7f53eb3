import { plainLine } from "../attestation/canonical-line";

/** The longest name and reason of a person that are stored with a document, in UTF-16 code units. */
export const longestName = 100;
export const longestReason = 500;

/** What a person typed, as it is stored: one line, without what steers how text is shown or cannot stand in XML. */
export const visibleLine = (typed: string, longest: number): string =>
  plainLine(plainLine(typed).slice(0, longest).replace(/\p{C}/gu, ""));
