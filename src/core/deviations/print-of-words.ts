import { plainLine } from "../attestation/canonical-line";
import type { Problem, TextPlace } from "../checking/finding";
import type { Hash } from "../checking/rule";

/**
 * A digest of what a finding is about, and of nothing that we say of it: the words and the rest of their paragraph, in
 * all its places, and what else it rests on. The same wherever its paragraphs have moved to, and another as soon as one
 * of them is changed. Written out in docs/decisions/0028.
 */
export function printOfWords({ where, related = [], restsOn = [] }: Problem, hash: Hash): string {
  const places = where === "document" ? related : [where, ...related];
  return hash([...places.map(lineOf).sort(), ...restsOn.map(plainLine)].join("\n"));
}

/** A line has tabs only between its three parts, for a plain one holds none. */
const lineOf = ({ text, start, end }: TextPlace): string =>
  [text.slice(0, start), text.slice(start, end), text.slice(end)].map(plainLine).join("\t");
