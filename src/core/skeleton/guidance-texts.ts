import type { Line, Skeleton } from "./skeleton";

/**
 * Every text that our unfilled fields show. A field that has lost its placeholder mark (Word refuses to set it on
 * the web, other programs drop it) is known by its text, and still counts as unfilled.
 */
export function guidanceTexts(skeletons: readonly Skeleton[]): readonly string[] {
  return [...new Set(skeletons.flatMap(textsOf))];
}

const textsOf = (skeleton: Skeleton): readonly string[] => [
  ...Object.values(skeleton.fields),
  ...Object.values(skeleton.sections).flat().flatMap(guidanceIn),
];

const guidanceIn = (line: Line): readonly string[] =>
  line.flatMap((part) => (part.kind === "guidance" ? [part.text] : []));
