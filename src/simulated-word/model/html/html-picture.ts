import { descendants, setAttribute, type XmlElement } from "../../../ooxml/xml/node";
import { newPictureRun } from "../pictures/new-picture";
import type { WordDocument } from "../word-document";

/** English metric units in a pixel of a screen. */
const unitsPerPixel = 9_525;

/** A run with the picture that an img holds as data, in the size and with the words that it gives. @throws WordError for no image */
export function htmlPicture(document: WordDocument, img: XmlElement, place: XmlElement): XmlElement {
  const { src = "", alt, width, height } = img.attributes;
  const run = newPictureRun(document, src, place);
  const [extents, properties] = [["wp:extent", "a:ext"], ["wp:docPr"]].map((names) =>
    [...descendants(run)].filter(({ name }) => names.includes(name)),
  );
  for (const extent of extents ?? [])
    resize(extent, Number.parseFloat(width ?? ""), Number.parseFloat(height ?? ""));
  if (alt) for (const node of properties ?? []) setAttribute(node, "descr", alt);
  return run;
}

/** Where one of the measures is not told, the picture keeps its shape. */
function resize(extent: XmlElement, width: number, height: number): void {
  const [cx, cy] = [Number(extent.attributes["cx"]), Number(extent.attributes["cy"])];
  const across = width > 0 ? (width * unitsPerPixel) / cx : undefined;
  const down = height > 0 ? (height * unitsPerPixel) / cy : undefined;
  setAttribute(extent, "cx", String(Math.round(cx * (across ?? down ?? 1))));
  setAttribute(extent, "cy", String(Math.round(cy * (down ?? across ?? 1))));
}
