import { childElements, element, firstChild, insertAfter, type XmlElement } from "../../ooxml/xml/node";

/** The paragraph or table that follows a block in its story, or its cell; controls are looked through. */
function blockAfter(block: XmlElement): XmlElement | undefined {
  return neighbour(block, 1);
}

export function blockBefore(block: XmlElement): XmlElement | undefined {
  return neighbour(block, -1);
}

/** A table is followed by a paragraph: else Word would make one table of two, or a story end with one. */
export function keepParagraphAfter(table: XmlElement): void {
  if (blockAfter(table)?.name !== "w:p") insertAfter(table, element("w:p"));
}

/** Whether a paragraph must stand where this block is: it alone holds a control open, ends a story, or parts two tables. */
export function isNeeded(block: XmlElement): boolean {
  const { parent } = block;
  const after = blockAfter(block);
  if (!after || (parent?.name === "w:sdtContent" && blocksIn(parent).length === 1)) return true;
  return after.name === "w:tbl" && blockBefore(block)?.name === "w:tbl";
}

function neighbour(block: XmlElement, step: 1 | -1): XmlElement | undefined {
  const { parent } = block;
  const siblings = parent ? blocksIn(parent) : [];
  for (let at = siblings.indexOf(block) + step; at in siblings; at += step) {
    const found = outermost(siblings[at], step);
    if (found) return found;
  }
  const control = parent?.name === "w:sdtContent" ? parent.parent : undefined;
  return control && neighbour(control, step);
}

/** The first, or the last, paragraph or table of a block. */
function outermost(block: XmlElement | undefined, step: 1 | -1): XmlElement | undefined {
  const content = block?.name === "w:sdt" ? firstChild(block, "w:sdtContent") : undefined;
  if (!content) return block?.name === "w:sdt" ? undefined : block;
  const inside = blocksIn(content);
  for (const one of step === 1 ? inside : inside.reverse()) {
    const found = outermost(one, step);
    if (found) return found;
  }
  return undefined;
}

const names = new Set(["w:p", "w:tbl", "w:sdt"]);

function blocksIn(container: XmlElement): XmlElement[] {
  return childElements(container).filter(({ name }) => names.has(name));
}
