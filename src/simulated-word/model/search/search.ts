import type { XmlElement } from "../../../ooxml/xml/node";
import { storyOf } from "../blocks";
import { isInline, paragraphsOf, type Extent } from "../extent";
import { TextRange } from "../handles";
import { stretchesOf } from "../ranges";
import type { Stretch } from "../text-edits";
import { searchedText, type SearchedText } from "./searched-text";
import { searchPattern } from "./search-pattern";
import type { SearchOptions } from "./search-options";

export interface SearchRequest {
  readonly text: string;
  readonly options: SearchOptions;
}

/**
 * Finds in reading order, over runs, and over the marks of paragraphs where these are asked for; never across a tracked
 * deletion or from one cell to another. @throws WordError
 */
export function search(extent: Extent, { text, options }: SearchRequest): TextRange[] {
  const pattern = searchPattern(text, options);
  return passagesOf(searchedStretches(extent)).flatMap((passage) => {
    const searched = searchedText(passage);
    return [...searched.text.matchAll(pattern)]
      .map((match) => [match.index, match.index + match[0].length] as const)
      .filter(([start, end]) => end > start)
      .flatMap(([start, end]) => hitIn(extent, searched, { start, end }) ?? []);
  });
}

function hitIn(
  { document }: Extent,
  searched: SearchedText,
  { start, end }: { start: number; end: number },
): TextRange | undefined {
  const from = searched.placeAt(start);
  const to = searched.placeBefore(end);
  if (from.offset < from.stretch.start || to.offset > to.stretch.end) return undefined;
  const { anchors } = document;
  return new TextRange(
    document,
    anchors.add(from.stretch.container, from.offset),
    anchors.add(to.stretch.container, to.offset, true),
  );
}

function searchedStretches(extent: Extent): Stretch[] {
  const { element, range } = extent;
  if (!element || (element.name === "w:sdt" && isInline(element))) return stretchesOf(range());
  return paragraphsOf(extent).map((container) => ({ container, start: 0, end: Infinity }));
}

/** Neighbouring paragraphs of the same story: what a hit may reach over. */
function passagesOf(stretches: readonly Stretch[]): Stretch[][] {
  const passages: Stretch[][] = [];
  let story: XmlElement | undefined;
  for (const stretch of stretches) {
    const own = storyOf(stretch.container);
    if (own === story) passages.at(-1)?.push(stretch);
    else passages.push([stretch]);
    story = own;
  }
  return passages;
}
