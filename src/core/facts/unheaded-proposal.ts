import { isDecidingLine } from "./deciding-line";
import type { BlockText } from "./block-text";
import { readAct } from "./decision-points";

/** Where no section has the name of a proposal for a decision: what there is of one all the same. */
export type UnheadedProposal =
  /** "Yrkande", and below it "Kommunstyrelsen godkänner …": a heading by another name. */
  | "under-another-name"
  /** A point of a decision that no heading stands above. */
  | "without-heading"
  | "none";

export function unheadedProposal(texts: readonly BlockText[]): UnheadedProposal {
  const isNamed = texts.some((line, at) => {
    const next = texts[at + 1];
    return isLikeHeading(line) && next !== undefined && (isDecidingLine(next.text) || readsAsPoint(next));
  });
  if (isNamed) return "under-another-name";
  return texts.some((line) => readsAsPoint(line) && isOneSentence(line)) ? "without-heading" : "none";
}

const isLikeHeading = (line: BlockText): boolean =>
  line.text.length <= 80 &&
  !/[.,]\s*$/.test(line.text) &&
  /förslag|beslut|rekommend|hemställ|ställningstag|yrkande/i.test(line.text);

const readsAsPoint = ({ text }: BlockText): boolean =>
  readAct(text, /^\s*(?:\d{1,2}[.)] |[-–•] )?/.exec(text)?.[0].length ?? 0) !== undefined;

/** In running text an organ that does something has more said about it. */
const isOneSentence = ({ text }: BlockText): boolean => !/[.!?] \p{Lu}/u.test(text);
