import type { NewInline } from "../../core/editing/new-block";
import { append, clone, element, type XmlElement } from "../xml/node";
import type { BlockTarget } from "./block-target";
import { insertInOrder, ordered } from "./element-order";
import { complexField, textRun } from "./runs";

/** Word refuses longer ones. */
export const longestTag = 64;

/** The elements that stand in a paragraph for new content, in the formatting of `properties`. */
export function writeInline(
  content: readonly NewInline[],
  target: BlockTarget,
  properties = target.runProperties,
): XmlElement[] {
  return content.flatMap((inline) => {
    switch (inline.kind) {
      case "text":
        return inline.text === "" ? [] : [textRun(inline.text, properties)];
      case "field":
        return [control(inline, target, properties)];
      case "page-number":
        return complexField("PAGE", "1", properties);
      case "page-count":
        return complexField("NUMPAGES", "1", properties);
    }
  });
}

/**
 * An inline rich-text control: one with w:text is invisible to Word's API at 1.3. Unfilled, it shows its guidance as a
 * placeholder; without a docPart, since that would need a glossary part. Nothing is locked.
 */
function control(
  { tag, guidance, value }: Extract<NewInline, { kind: "field" }>,
  target: BlockTarget,
  properties: XmlElement | undefined,
): XmlElement {
  if (tag.length > longestTag) throw new Error(`the tag ${tag} is longer than ${longestTag} characters`);
  const filled = value !== undefined;
  const shown = filled ? properties : placeholderProperties(target, properties);
  return ordered("w:sdt", {}, [
    ordered("w:sdtPr", {}, [
      ...(properties ? [clone(properties)] : []),
      element("w:tag", { "w:val": tag }),
      element("w:id", { "w:val": target.nextControlId() }),
      ...(filled ? [] : [element("w:showingPlcHdr")]),
    ]),
    element("w:sdtContent", {}, [textRun(value ?? guidance, shown)]),
  ]);
}

function placeholderProperties(target: BlockTarget, properties: XmlElement | undefined): XmlElement {
  const shown = element("w:rPr");
  for (const property of properties?.children ?? []) {
    if (property.kind === "element" && property.name !== "w:rStyle") append(shown, clone(property));
  }
  insertInOrder(shown, element("w:rStyle", { "w:val": target.styleId("Placeholder Text") }));
  return shown;
}
