import { extentOf } from "../model/extent";
import { paragraphElements } from "../model/blocks";
import { customXmlParts, setTracking } from "../model/document-parts";
import { Body, Paragraph, Section } from "../model/handles";
import { CustomXmlPartCollection, DocumentObject, DocumentProperties } from "../model/document-handles";
import { SectionCollection } from "../model/collection-handles";
import { sectionElements } from "../model/sections";
import { selectionOf } from "../model/ranges";
import { defineType, reads } from "../wire/wire-type";
import { newerDocumentMethods } from "./newer-document-members";
import { SettingCollection } from "./setting-types";
import { required, sharedNavigation } from "./shared-members";
import { choiceIn } from "./values";

const whole = sharedNavigation<DocumentObject>(
  ({ document }) => extentOf(new Body(document, document.body)),
  ["ContentControls"],
);

export const documentType = defineType(DocumentObject, {
  name: "Document",
  properties: {
    ChangeTrackingMode: {
      get: ({ document }) =>
        document.tracking.tracksMine ? "TrackMineOnly" : document.isTracking ? "TrackAll" : "Off",
      set: ({ document }, value) => {
        const mode = choiceIn(value, trackingModes);
        setTracking(document, mode === "TrackAll");
        document.tracking.tracksMine = mode === "TrackMineOnly";
      },
    },
    Saved: { get: ({ document }) => document.isSaved },
  },
  navigation: {
    Body: ({ document }) => new Body(document, document.body),
    ...whole,
    Sections: ({ document }) =>
      new SectionCollection(() => sectionElements(document).map((section) => new Section(document, section))),
    Properties: ({ document }) => new DocumentProperties(document),
    Settings: ({ document }) => new SettingCollection(document),
    CustomXmlParts: ({ document }) => new CustomXmlPartCollection(document, () => customXmlParts(document)),
  },
  events: ["OnContentControlAdded", "OnParagraphAdded", "OnParagraphChanged", "OnParagraphDeleted"],
  methods: {
    ...newerDocumentMethods,
    GetSelection: reads(({ document }) => selectionOf(document)),
    GetParagraphByUniqueLocalId: reads(({ document }, args) => {
      const id = args.text(0);
      const found = paragraphElements(document.body).find(
        (paragraph) => document.ids.ofParagraph(paragraph) === id,
      );
      return required(found && new Paragraph(document, found));
    }),
    Undo: reads(({ document }, args) => repeat(args.has(0) ? args.number(0) : 1, () => document.undo())),
    Redo: reads(({ document }, args) => repeat(args.has(0) ? args.number(0) : 1, () => document.redo())),
    Save: reads(({ document }) => document.save()),
    Close: reads(({ document }, args) => {
      if (!args.has(0) || args.choice(0, ["Save", "SkipSave"]) === "Save") document.save();
      document.onClose();
    }),
  },
});

const trackingModes = ["Off", "TrackAll", "TrackMineOnly"] as const;

function repeat(times: number, action: () => boolean): void {
  for (let done = 0; done < times && action(); done++);
}
