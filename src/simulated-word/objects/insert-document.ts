import type { DocumentObject } from "../model/handles";
import { Body, Section, SectionCollection } from "../model/handles";
import { placeInBody } from "../model/block-places";
import { importSettings, type ImportWishes } from "../model/import-document";
import { importFile, openBase64 } from "../model/import-package";
import { sectionElements } from "../model/sections";
import type { JsonObject } from "../wire/json";
import { writes, type WireMethod } from "../wire/wire-type";

/** `document.insertFileFromBase64(file, location, wishes?)`: gives the document's sections, as no section comes along. */
export const insertDocument: WireMethod<DocumentObject> = writes(({ document }, args) => {
  const location = args.choice(1, ["Replace", "Start", "End"]);
  const wishes = wishesIn(args.has(2) ? args.record(2) : {});
  const blocks = importFile(document, args.text(0), document.body);
  placeInBody(new Body(document, document.body), blocks, location);
  importSettings(document, openBase64(args.text(0)), wishes);
  return new SectionCollection(() =>
    sectionElements(document).map((section) => new Section(document, section)),
  );
});

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
