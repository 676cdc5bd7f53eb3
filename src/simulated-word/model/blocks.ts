import { childElements, type XmlElement } from "../../ooxml/xml/node";

/** Elements between a body, a cell or a control and its paragraphs. */
const throughs = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "w:tbl",
  "w:tr",
  "w:tc",
]);

/**
 * The paragraphs of a body, a header, a cell or a block control, those in tables included, in the order of Word's
 * `paragraphs`. Text boxes, notes and comments are not among them.
 */
export function paragraphElements(container: XmlElement): XmlElement[] {
  return childElements(container).flatMap((child) => {
    if (child.name === "w:p") return [child];
    return throughs.has(child.name) ? paragraphElements(child) : [];
  });
}

/** The tables of a container that stand in no other table of it. */
export function tableElements(container: XmlElement): XmlElement[] {
  return childElements(container).flatMap((child) => {
    if (child.name === "w:tbl") return [child];
    return throughs.has(child.name) ? tableElements(child) : [];
  });
}

/** The nearest element of that name around a node. */
export function enclosing(node: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (let above = node.parent; above; above = above.parent) if (names.includes(above.name)) return above;
  return undefined;
}

/** The body, header, footer, note or cell around a node. */
export function storyOf(node: XmlElement): XmlElement {
  const story = enclosing(node, "w:body", "w:hdr", "w:ftr", "w:tc", "w:footnote", "w:endnote", "w:comment");
  if (!story) throw new Error(`${node.name} stands in no story`);
  return story;
}

/** The same, but no cell: what paragraphs are in order in. */
export function outermostStory(node: XmlElement): XmlElement {
  const story = storyOf(node);
  return story.name === "w:tc" ? outermostStory(story) : story;
}

export function tableNestingLevel(node: XmlElement): number {
  let level = 0;
  for (let above = node.parent; above; above = above.parent) if (above.name === "w:tbl") level++;
  return level;
}
