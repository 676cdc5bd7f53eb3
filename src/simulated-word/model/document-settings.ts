import { addRelationship } from "../../ooxml/package/relationships";
import { contentTypes } from "../../ooxml/package/content-types";
import { freePartName, wordPart } from "../../ooxml/write/related-part";
import { element, firstChild, insertAt, remove, type XmlElement } from "../../ooxml/xml/node";
import type { WordDocument } from "./word-document";

/** The order of the schema, as far as anything here is set; Word calls another order corrupt. What follows is after them. */
const order = [
  "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape",
  "printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts",
  "saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader",
  "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState",
  "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView",
  "trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet",
  "defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength",
  "clickAndTypeStyle defaultTableStyle evenAndOddHeaders",
].flatMap((names) => names.split(" ").map((name) => `w:${name}`));

/** A setting of the document that is only on or off: "w:trackRevisions". */
export function setDocumentSetting(document: WordDocument, name: string, on: boolean): void {
  const settings = document.parts.relatedTree("settings") ?? (on ? newSettings(document) : undefined);
  const old = settings && firstChild(settings, name);
  if (old) remove(old);
  if (settings && on) insertAt(settings, placeOf(settings, name), element(name));
}

function newSettings({ parts }: WordDocument): XmlElement {
  const name = freePartName(parts.package, (number) => `/word/settings${number === 1 ? "" : number}.xml`);
  const part = wordPart("w:settings");
  parts.package.put(name, contentTypes.styles.replace("styles", "settings"), part);
  addRelationship(parts.package, parts.documentPart, { type: "settings", target: name });
  return part.root;
}

function placeOf(settings: XmlElement, name: string): number {
  const rank = order.indexOf(name);
  const index = settings.children.findIndex((node) => node.kind === "element" && rankOf(node.name) > rank);
  return index < 0 ? settings.children.length : index;
}

function rankOf(name: string): number {
  const rank = order.indexOf(name);
  return rank < 0 ? order.length : rank;
}
