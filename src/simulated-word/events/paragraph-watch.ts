import type { XmlElement } from "../../ooxml/xml/node";
import { paragraphElements } from "../model/blocks";
import { isFormattingOnly, isTrackedDeletion } from "../model/frozen-difference";
import { freezeElement, type FrozenElement } from "../model/frozen-tree";
import type { EditSource, WordDocument } from "../model/word-document";
import type { EventName } from "../wire/event-numbers";
import type { DocumentWatch, RaisedEvent } from "./raised-event";

type Paragraphs = ReadonlyMap<XmlElement, FrozenElement>;

/** Raises onParagraphAdded, onParagraphChanged and onParagraphDeleted for the paragraphs of the body. */
export function paragraphWatch(document: WordDocument): DocumentWatch {
  let seen = paragraphsOf(document);
  return {
    look: (source) => {
      const before = seen;
      seen = paragraphsOf(document);
      return raised(document, { before, after: seen, source });
    },
  };
}

interface Difference {
  readonly before: Paragraphs;
  readonly after: Paragraphs;
  readonly source: EditSource;
}

function raised(document: WordDocument, { before, after, source }: Difference): readonly RaisedEvent[] {
  const groups: readonly (readonly [EventName, readonly XmlElement[]])[] = [
    ["ParagraphDeleted", [...before.keys()].filter((paragraph) => !after.has(paragraph))],
    ["ParagraphAdded", [...after.keys()].filter((paragraph) => !before.has(paragraph))],
    ["ParagraphChanged", changed(document, before, after)],
  ];
  return groups
    .filter(([, paragraphs]) => paragraphs.length > 0)
    .map(([event, paragraphs]) => ({
      event,
      data: {
        type: event,
        source,
        uniqueLocalIds: paragraphs.map((paragraph) => document.ids.ofParagraph(paragraph)),
      },
    }));
}

/** A tracked deletion is silent in some Words (issue 3864), formatting in others (6770). */
function changed({ quirks }: WordDocument, before: Paragraphs, after: Paragraphs): readonly XmlElement[] {
  return [...after].flatMap(([paragraph, now]) => {
    const then = before.get(paragraph);
    if (!then || then === now) return [];
    const isSilent =
      (quirks.trackedDeletionSilent && isTrackedDeletion(then, now)) ||
      (quirks.formattingSilent && isFormattingOnly(then, now));
    return isSilent ? [] : [paragraph];
  });
}

function paragraphsOf(document: WordDocument): Paragraphs {
  return new Map(paragraphElements(document.body).map((paragraph) => [paragraph, freezeElement(paragraph)]));
}
