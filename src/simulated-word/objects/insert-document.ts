import type { DocumentObject } from "../model/document-handles";
import { Body, Section } from "../model/handles";
import { SectionCollection } from "../model/collection-handles";
import { placeInBody } from "../model/block-places";
import { importSettings, type ImportWishes } from "../model/import-document";
import { importSections, openBase64, type ImportedSections } from "../model/import-package";
import { endLastSection, setLastSection, withSectionEnd } from "../model/import-sections";
import type { InnerLocation } from "../model/insert-text";
import { sectionElements } from "../model/sections";
import type { WordDocument } from "../model/word-document";
import type { JsonObject } from "../wire/json";
import { writes, type WireMethod } from "../wire/wire-type";

/**
 * `document.insertFileFromBase64(file, location, wishes?)`: the file's sections come along with their headers and footers,
 * before or after the document's own or in place of them. Gives the document's sections.
 */
export const insertDocument: WireMethod<DocumentObject> = writes(({ document }, args) => {
  const location = args.choice(1, ["Replace", "Start", "End"]);
  const wishes = wishesIn(args.has(2) ? args.record(2) : {});
  place(document, importSections(document, args.text(0)), location);
  importSettings(document, openBase64(args.text(0)), wishes);
  return new SectionCollection(() =>
    sectionElements(document).map((section) => new Section(document, section)),
  );
});

function place(document: WordDocument, { blocks, last }: ImportedSections, location: InnerLocation): void {
  if (location === "End" && last) endLastSection(document);
  const placed = location === "Start" && last ? withSectionEnd(blocks, last) : blocks;
  placeInBody(new Body(document, document.body), placed, location);
  if (location !== "Start" && last) setLastSection(document, last);
}

function wishesIn(asked: JsonObject): ImportWishes {
  const wish = (name: keyof ImportWishes) => asked[name] === true;
  return {
    importTheme: wish("importTheme"),
    importStyles: wish("importStyles"),
    importParagraphSpacing: wish("importParagraphSpacing"),
    importPageColor: wish("importPageColor"),
    importChangeTrackingMode: wish("importChangeTrackingMode"),
    importCustomProperties: wish("importCustomProperties"),
    importCustomXmlParts: wish("importCustomXmlParts"),
    importDifferentOddEvenPages: wish("importDifferentOddEvenPages"),
  };
}
