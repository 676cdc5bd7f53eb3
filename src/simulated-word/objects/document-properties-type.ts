import { coreProperty, setCoreProperty } from "../model/core-properties";
import { DocumentProperties } from "../model/handles";
import { defineType, type WireProperty } from "../wire/wire-type";
import { textIn } from "./values";

export const documentPropertiesType = defineType(DocumentProperties, {
  name: "DocumentProperties",
  properties: {
    Title: written("dc:title"),
    Subject: written("dc:subject"),
    Author: written("dc:creator"),
    Keywords: written("cp:keywords"),
    Comments: written("dc:description"),
    Category: written("cp:category"),
    LastAuthor: { get: ({ document }) => coreProperty(document, "cp:lastModifiedBy") },
    CreationDate: { get: ({ document }) => coreProperty(document, "dcterms:created") || null },
    LastSaveTime: { get: ({ document }) => coreProperty(document, "dcterms:modified") || null },
    /** 0: nothing is asked of the reader; 8: locked for comments and edits. */
    Security: { get: ({ document }) => (document.quirks.protected ? 8 : 0) },
  },
});

function written(name: string): WireProperty<DocumentProperties> {
  return {
    get: ({ document }) => coreProperty(document, name),
    set: ({ document }, value) => setCoreProperty(document, name, textIn(value)),
  };
}
