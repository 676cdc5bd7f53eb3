import { fromBase64 } from "../../../ooxml/package/base64";
import { addRelationship } from "../../../ooxml/package/relationships";
import { freePartName } from "../../../ooxml/write/related-part";
import { descendants, element, firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { sectionAround } from "../section-breaks";
import type { WordDocument } from "../word-document";
import { readImageFile, type ImageFile } from "./image-file";

/** English metric units in a point, and in a pixel of a screen. */
const unitsPerPoint = 12_700;
const unitsPerPixel = 9_525;

/** A run that holds the picture, for the story of `place`; as large as its pixels say, and no wider than the text. */
export function newPictureRun(document: WordDocument, base64: string, place: XmlElement): XmlElement {
  const bytes = fromBase64(base64.replace(/^data:[^,]*,/, "").trim());
  const image = readImageFile(bytes);
  if (!image) throw new WordError("InvalidArgument", "that is no image in base64");
  const { parts } = document;
  const name = freePartName(parts.package, (number) => `/word/media/image${number}.${image.extension}`);
  parts.package.put(name, `image/${image.extension}`, bytes);
  const owner = document.partHolding(place);
  const link = addRelationship(parts.package, owner, { type: "image", target: name });
  const size = fittingSize(image, widthOfText(document, place));
  return element("w:r", {}, [drawing({ link, size, id: nextId(document) })]);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function fittingSize({ size = { width: 96, height: 96 } }: ImageFile, widest: number): Size {
  const width = Math.max(1, size.width) * unitsPerPixel;
  const height = Math.max(1, size.height) * unitsPerPixel;
  const scale = Math.min(1, widest / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The page's width between its margins. */
function widthOfText(document: WordDocument, place: XmlElement): number {
  const section = sectionAround(document, place);
  const page = firstChild(section, "w:pgSz")?.attributes["w:w"] ?? "11906";
  const margins = firstChild(section, "w:pgMar")?.attributes ?? {};
  const width = Number(page) - Number(margins["w:left"] ?? "1417") - Number(margins["w:right"] ?? "1417");
  return Math.max(720, width) * (unitsPerPoint / 20);
}

/** Several pictures may be made before the first of them stands in the document. */
const lastIds = new WeakMap<WordDocument, number>();

function nextId(document: WordDocument): string {
  const taken = [...descendants(document.parts.document, "wp:docPr")].map(({ attributes }) =>
    Number(attributes["id"]),
  );
  const id = Math.max(lastIds.get(document) ?? 0, ...taken.filter(Number.isFinite)) + 1;
  lastIds.set(document, id);
  return String(id);
}

const main = "http://schemas.openxmlformats.org/drawingml/2006";

function drawing({ link, size, id }: { link: string; size: Size; id: string }): XmlElement {
  const extent = { cx: String(size.width), cy: String(size.height) };
  const none = { distT: "0", distB: "0", distL: "0", distR: "0" };
  return element("w:drawing", {}, [
    element("wp:inline", { "xmlns:wp": `${main}/wordprocessingDrawing`, ...none }, [
      element("wp:extent", extent),
      element("wp:docPr", { id, name: `Bild ${id}` }),
      element("wp:cNvGraphicFramePr", {}, [
        element("a:graphicFrameLocks", { "xmlns:a": `${main}/main`, noChangeAspect: "1" }),
      ]),
      element("a:graphic", { "xmlns:a": `${main}/main` }, [
        element("a:graphicData", { uri: `${main}/picture` }, [picture(link, extent, id)]),
      ]),
    ]),
  ]);
}

function picture(link: string, extent: Record<string, string>, id: string): XmlElement {
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return element("pic:pic", { "xmlns:pic": `${main}/picture` }, [
    element("pic:nvPicPr", {}, [element("pic:cNvPr", { id, name: `Bild ${id}` }), element("pic:cNvPicPr")]),
    element("pic:blipFill", {}, [
      element("a:blip", { "xmlns:r": relationships, "r:embed": link }),
      element("a:stretch", {}, [element("a:fillRect")]),
    ]),
    element("pic:spPr", {}, [
      element("a:xfrm", {}, [element("a:off", { x: "0", y: "0" }), element("a:ext", extent)]),
      element("a:prstGeom", { prst: "rect" }, [element("a:avLst")]),
    ]),
  ]);
}
