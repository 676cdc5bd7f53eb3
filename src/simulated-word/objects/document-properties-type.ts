import { CustomPropertyCollection, DocumentProperties } from "../model/document-handles";
import { coreProperty, setCoreProperty } from "../model/properties-parts/core-properties";
import { extendedProperty, setExtendedProperty } from "../model/properties-parts/extended-properties";
import { defineType, type WireProperty } from "../wire/wire-type";
import { textIn } from "./values";

export const documentPropertiesType = defineType(DocumentProperties, {
  name: "DocumentProperties",
  properties: {
    Title: core("dc:title"),
    Subject: core("dc:subject"),
    Author: core("dc:creator"),
    Keywords: core("cp:keywords"),
    Comments: core("dc:description"),
    Category: core("cp:category"),
    Company: extended("Company"),
    Manager: extended("Manager"),
    Format: extended("PresentationFormat"),
    ApplicationName: { get: ({ document }) => extendedProperty(document, "Application") },
    Template: { get: ({ document }) => extendedProperty(document, "Template") },
    RevisionNumber: { get: ({ document }) => coreProperty(document, "cp:revision") },
    LastAuthor: { get: ({ document }) => coreProperty(document, "cp:lastModifiedBy") },
    CreationDate: { get: ({ document }) => coreProperty(document, "dcterms:created") || null },
    LastPrintDate: { get: ({ document }) => coreProperty(document, "cp:lastPrinted") || null },
    LastSaveTime: { get: ({ document }) => coreProperty(document, "dcterms:modified") || null },
    /** 0: nothing is asked of the reader; 8: locked for comments and edits. */
    Security: { get: ({ document }) => (document.quirks.protected ? 8 : 0) },
  },
  navigation: { CustomProperties: ({ document }) => new CustomPropertyCollection(document) },
});

function core(name: string): WireProperty<DocumentProperties> {
  return {
    get: ({ document }) => coreProperty(document, name),
    set: ({ document }, value) => setCoreProperty(document, name, textIn(value)),
  };
}

function extended(name: string): WireProperty<DocumentProperties> {
  return {
    get: ({ document }) => extendedProperty(document, name),
    set: ({ document }, value) => setExtendedProperty(document, name, textIn(value)),
  };
}
