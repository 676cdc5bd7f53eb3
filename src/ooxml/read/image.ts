import type { Image } from "../../core/document/document";
import { childElements, descendants, firstChild, type XmlElement } from "../xml/node";

/** What stands in a run as a w:drawing, or in files of older programs as a w:pict or w:object. */
export function readImage(node: XmlElement): Image {
  return node.name === "w:drawing" ? drawing(node) : vml(node);
}

function drawing(node: XmlElement): Image {
  const [frame] = childElements(node);
  const named = frame && firstChild(frame, "wp:docPr");
  const { descr = "", title = "" } = named?.attributes ?? {};
  return {
    shows: frame && showsPicture(frame) ? "picture" : "shape",
    alt: (descr.trim() || title.trim()).normalize("NFC"),
    decorative: named !== undefined && isDecorative(named),
  };
}

/** Shapes stand alone, in a group or on a canvas; a picture among them makes it one. */
function showsPicture(frame: XmlElement): boolean {
  const graphic = firstChild(frame, "a:graphic");
  const data = graphic && firstChild(graphic, "a:graphicData");
  if (!data) return false;
  const kind = data.attributes["uri"] ?? "";
  return /\/(?:picture|chart|chartex|diagram)$/.test(kind) || has(data, "pic:pic");
}

/** Word writes the mark in an extension of a vocabulary of its own. */
function isDecorative(named: XmlElement): boolean {
  for (const { name, attributes } of descendants(named))
    if (/(?:^|:)decorative$/.test(name)) return attributes["val"] === "1" || attributes["val"] === "true";
  return false;
}

function vml(node: XmlElement): Image {
  const [shape] = childElements(node).filter(({ name }) => name.startsWith("v:") && name !== "v:shapetype");
  return {
    shows: has(node, "v:imagedata") ? "picture" : "shape",
    alt: (shape?.attributes["alt"] ?? "").trim().normalize("NFC"),
    decorative: false,
  };
}

const has = (node: XmlElement, name: string): boolean => !descendants(node, name).next().done;
