import { countWords } from "../language/scan-text";
import { trimmed, type BlockText } from "./block-text";
import type { Fact, Facts } from "./facts";
import { inEachText } from "./in-each-text";
import { isForvaltningName, isJobTitle, isPersonName } from "./known-words";
import { lineFact } from "./read-address";

export type SignatureFacts = Pick<Facts, "signatories" | "forvaltning">;

/**
 * Signatures are a name with a title on the next line, below the letterhead: some sign before the summary, most after
 * the proposal. The förvaltning is the line below them, else the line of its own in the letterhead.
 */
export function readSignatures(body: readonly BlockText[], letterhead: readonly BlockText[]): SignatureFacts {
  const signatories: Fact<string>[] = [];
  let forvaltning: Fact<string> | undefined;
  let at = -1;
  for (const line of personNames(body)) {
    at = body.indexOf(line, at + 1);
    const title = body[at + 1];
    const name = lineFact(line);
    if (!name || !title || !isJobTitle(trimmed(title))) continue;
    signatories.push(name);
    forvaltning ??= [title, body[at + 2], body[at + 3]]
      .map(forvaltningOn)
      .find((found) => found !== undefined);
  }
  return {
    signatories,
    forvaltning: forvaltning ?? letterhead.map(forvaltningOn).find((found) => found !== undefined),
  };
}

const personNames = inEachText(
  (line: BlockText): readonly BlockText[] => {
    const text = trimmed(line);
    return isPersonName(text) && !isTwoNames.test(text) ? [line] : [];
  },
  (line) => line.text.length <= longestLine && countWords(line) >= 2,
);

/** With spaces around it: a longer line is no name. */
const longestLine = 100;

/** "Siv Ek Bo Alm": two who sign side by side, and nobody knows where one name ends. */
const isTwoNames = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+$/u;

const forvaltningOn = (line: BlockText | undefined): Fact<string> | undefined =>
  line && isForvaltningName(trimmed(line)) ? lineFact(line) : undefined;
