import { ApplicationObject, CreatedDocument } from "../model/document-handles";
import { openBase64 } from "../model/import-package";
import { openedDocuments } from "../model/opened-documents";
import { fromBase64 } from "../../ooxml/package/base64";
import { defineType, reads } from "../wire/wire-type";
import { retrieveStyles } from "./styles-json";

export const applicationType = defineType(ApplicationObject, {
  name: "Application",
  isOfDocument: false,
  methods: {
    RetrieveStylesFromBase64: retrieveStyles,
    /** What stands at the address is not looked at: the window is beyond this add-in. */
    OpenDocument: reads(({ document }, args) => {
      openedDocuments(document).push(args.text(0));
    }),
    CreateDocument: reads(({ document }, args) => {
      if (!args.has(0)) return new CreatedDocument(document, undefined);
      openBase64(args.text(0));
      return new CreatedDocument(document, fromBase64(args.text(0)));
    }),
  },
});

/** A document that is not on any screen until it is opened: then in a window of its own, beyond this add-in. */
export const createdDocumentType = defineType(CreatedDocument, {
  name: "DocumentCreated",
  isOfDocument: false,
  methods: {
    Open: reads(({ document, bytes }) => {
      openedDocuments(document).push(bytes);
    }),
  },
});
