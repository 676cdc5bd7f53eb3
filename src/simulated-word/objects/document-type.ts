import { extentOf } from "../model/extent";
import { Body, DocumentObject } from "../model/handles";
import { selectionOf } from "../model/ranges";
import { defineType, reads } from "../wire/wire-type";
import { sharedNavigation } from "./shared-members";

const whole = sharedNavigation<DocumentObject>(({ document }) => extentOf(new Body(document, document.body)));

export const documentType = defineType(DocumentObject, {
  name: "Document",
  properties: {
    Saved: { get: ({ document }) => document.isSaved },
  },
  navigation: {
    Body: ({ document }) => new Body(document, document.body),
    ContentControls: whole.ContentControls,
  },
  methods: {
    GetSelection: reads(({ document }) => selectionOf(document)),
    Save: reads(({ document }) => document.save()),
  },
});
