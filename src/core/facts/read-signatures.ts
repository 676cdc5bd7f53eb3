import { trimmed, type BlockText } from "./block-text";
import type { Fact, Facts } from "./facts";
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
  body.forEach((line, at) => {
    const title = body[at + 1];
    const name = nameOfSigner(line, title);
    if (!name) return;
    signatories.push(name);
    forvaltning ??= [title, body[at + 2], body[at + 3]]
      .map(forvaltningOn)
      .find((found) => found !== undefined);
  });
  return {
    signatories,
    forvaltning: forvaltning ?? letterhead.map(forvaltningOn).find((found) => found !== undefined),
  };
}

function nameOfSigner(line: BlockText, next: BlockText | undefined): Fact<string> | undefined {
  const name = lineFact(line);
  if (!name || !next || !isPersonName(name.value) || !isJobTitle(trimmed(next))) return undefined;
  return isTwoNames.test(name.value) ? undefined : name;
}

/** "Siv Ek Bo Alm": two who sign side by side, and nobody knows where one name ends. */
const isTwoNames = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+$/u;

const forvaltningOn = (line: BlockText | undefined): Fact<string> | undefined =>
  line && isForvaltningName(trimmed(line)) ? lineFact(line) : undefined;
