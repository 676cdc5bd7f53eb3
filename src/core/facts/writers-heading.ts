import { trimmed, type BlockText } from "./block-text";

const longestHeading = 60;
const mostWords = 7;
const shortestParagraph = 70;

/**
 * A heading in the writer's own words that no style tells: a few words without a full stop, and below them a paragraph of
 * whole sentences. "Motionen avslås" has a verb and is a point, and so is what begins with a number or a dash.
 */
export function isWritersHeading(line: BlockText, next: BlockText | undefined): boolean {
  const text = trimmed(line);
  if (line.block.kind !== "paragraph" || text.length > longestHeading || !heading.test(text)) return false;
  if (text.split(" ").length > mostWords || verb.test(text) || !next) return false;
  const below = trimmed(next);
  return next.block.kind === "paragraph" && below.length >= shortestParagraph && /[.!?]$/.test(below);
}

const heading = /^\p{Lu}[^.,;:!?]*[\p{L}\d)]$/u;

/** Presents in -s and -r, and the words that a point may begin with. */
const verb =
  /(?<!\p{L})(?:\p{Ll}{2,}(?:as|ns|ls|rs|gs|ds|ås|ts|ps|ks|vs|er|ar|år)|är|ska|bör|att|inte)(?!\p{L})|^(?:bifall|avslag|återremiss|godkänn|anta|avslå|bevilja|fastställ)/iu;
