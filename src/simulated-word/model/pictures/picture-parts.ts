import { toBase64 } from "../../../ooxml/package/base64";
import { addRelationship, relationshipsOf } from "../../../ooxml/package/relationships";
import { descendants, element, firstChild, insertAt, remove, type XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import type { InlinePicture } from "../handles";

/** The image's file in base64. @throws WordError for a picture that is only linked to */
export function imageOf(picture: InlinePicture): string {
  const [blip] = [...descendants(picture.element, "a:blip")];
  const target = targetOf(picture, blip?.attributes["r:embed"]);
  const bytes = target === undefined ? undefined : picture.document.parts.package.bytes(target);
  if (!bytes) throw new WordError("GeneralException", "the picture is not in the document");
  return toBase64(bytes).replace(/\s/g, "");
}

/** Where the picture leads when it is clicked; empty where nowhere. */
export function pictureLink(picture: InlinePicture): string {
  return targetOf(picture, linkOf(picture)?.attributes["r:id"]) ?? "";
}

export function setPictureLink(picture: InlinePicture, address: string): void {
  const { document, element: node } = picture;
  const present = linkOf(picture);
  if (present) remove(present);
  const properties = firstChild(node, "wp:docPr");
  if (address === "" || !properties) return;
  const target = { type: "hyperlink", target: address, external: true };
  const id = addRelationship(document.parts.package, document.partHolding(node), target);
  const declared = {
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  insertAt(properties, 0, element("a:hlinkClick", { ...declared, "r:id": id }));
}

function linkOf({ element: node }: InlinePicture): XmlElement | undefined {
  const properties = firstChild(node, "wp:docPr");
  return properties && firstChild(properties, "a:hlinkClick");
}

function targetOf({ document, element: node }: InlinePicture, id: string | undefined): string | undefined {
  const part = document.parts.partOf(node) ?? document.parts.documentPart;
  return relationshipsOf(document.parts.package, part).find((link) => link.id === id)?.target;
}
