import { addRelationship, relationshipsOf } from "../../ooxml/package/relationships";
import {
  append,
  childElements,
  descendants,
  element,
  firstChild,
  insertBefore,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import type { TextRange } from "./handles";
import { ensureNamedStyle } from "./latent-styles";
import { guardText } from "./locks";
import { propertiesOf, setProperty, valueOf } from "./properties";
import { rangeOf, runsToFormat, stretchesOf } from "./ranges";
import { lengthOf, offsetOf } from "./run-spans";
import type { WordDocument } from "./word-document";

/** The first link in a range, as "address#location"; empty where there is none. */
export function hyperlinkOf(range: TextRange): string {
  const [first] = linksIn(range);
  return first ? hyperlinkAddress(range.document, first) : "";
}

/** The text of every link in a range. */
export function hyperlinkRanges(range: TextRange): TextRange[] {
  return linksIn(range).map((link) => {
    const { paragraph, start, end } = spanOf(link);
    return rangeOf(range.document, paragraph, start, end);
  });
}

/** Every link in the range goes; with an address its text becomes a new one. */
export function setHyperlink(range: TextRange, address: string): void {
  const { document } = range;
  for (const link of linksIn(range)) unwrap(document, link);
  if (address === "") return;
  for (const siblings of neighbours(runsToFormat(range).filter(({ name }) => name === "w:r")))
    wrap(document, siblings, address);
}

/** Puts runs that stand side by side into a link. */
export function wrap(document: WordDocument, runs: readonly XmlElement[], address: string): void {
  const [first] = runs;
  if (!first) return;
  guardText(first);
  const link = element("w:hyperlink", linkAttributes(document, address, first));
  const style = ensureNamedStyle(document, "Hyperlink");
  insertBefore(first, link);
  for (const node of runs) {
    append(link, node);
    const inner = node.name === "w:r" ? [node] : [...descendants(node, "w:r")];
    for (const run of inner) setProperty(propertiesOf(run, "w:rPr"), "w:rStyle", { "w:val": style });
  }
}

/** What a link in the story of `beside` says of where it leads: an address, a place in it or in this document, or both. */
export function linkAttributes(
  document: WordDocument,
  address: string,
  beside: XmlElement,
): Record<string, string> {
  const [page = "", place] = address.split(/#(.*)/s);
  const anchor: Record<string, string> = place === undefined ? {} : { "w:anchor": place };
  if (page === "") return anchor;
  const target = { type: "hyperlink", target: page, external: true };
  return { "r:id": addRelationship(document.parts.package, document.partHolding(beside), target), ...anchor };
}

export function hyperlinkAddress(document: WordDocument, link: XmlElement): string {
  const links = relationshipsOf(document.parts.package, document.partHolding(link));
  const { attributes } = link;
  const page = links.find(({ id }) => id === attributes["r:id"])?.target ?? "";
  const place = attributes["w:anchor"];
  return place === undefined ? page : `${page}#${place}`;
}

function linksIn(range: TextRange): XmlElement[] {
  return stretchesOf(range).flatMap(({ container, start, end }) =>
    [...descendants(container, "w:hyperlink")].filter((link) => {
      const span = spanOf(link);
      const isPoint = start === end;
      return isPoint ? span.start <= start && end <= span.end : span.start < end && start < span.end;
    }),
  );
}

function spanOf(link: XmlElement): { paragraph: XmlElement; start: number; end: number } {
  let paragraph = link;
  while (paragraph.name !== "w:p" && paragraph.parent) paragraph = paragraph.parent;
  const start = offsetOf(paragraph, link);
  return { paragraph, start, end: start + lengthOf(link) };
}

function unwrap(document: WordDocument, link: XmlElement): void {
  guardText(link);
  const style = ensureNamedStyle(document, "Hyperlink");
  for (const run of descendants(link, "w:r")) {
    const properties = firstChild(run, "w:rPr");
    if (properties && valueOf(properties, "w:rStyle") === style)
      setProperty(properties, "w:rStyle", undefined);
  }
  for (const child of childElements(link)) insertBefore(link, child);
  remove(link);
}

/** Runs that stand side by side, each with the insertion that it belongs to. */
function neighbours(runs: readonly XmlElement[]): XmlElement[][] {
  const groups: XmlElement[][] = [];
  for (const run of runs) {
    const node = run.parent?.name === "w:ins" ? run.parent : run;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last === node) continue;
    if (group && last && nextElement(last) === node) group.push(node);
    else groups.push([node]);
  }
  return groups;
}

function nextElement(node: XmlElement): XmlElement | undefined {
  const siblings = node.parent ? childElements(node.parent) : [];
  return siblings[siblings.indexOf(node) + 1];
}
