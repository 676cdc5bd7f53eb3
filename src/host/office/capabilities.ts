import type { Capabilities } from "../document-host";

/** What we use above the floor, WordApi 1.3: the set it needs, and what is done without it. */
export const wordCapabilities = {
  reviewedText: {
    set: ["WordApi", "1.4"],
    without: "where a text that is read back differs, its final form is read from its OOXML",
  },
  customXmlParts: {
    set: ["WordApi", "1.4"],
    without: "the hidden part is kept through the Common API's customXmlParts",
  },
  uniqueLocalId: {
    set: ["WordApi", "1.6"],
    without: "a paragraph is known by its text and its neighbours; equal ones are ambiguous",
  },
  paragraphEvents: {
    set: ["WordApi", "1.6"],
    without: "that the cursor moves is the only hint that the text may have changed",
  },
} as const satisfies Record<string, WordCapability>;

interface WordCapability {
  readonly set: readonly [name: string, version: string];
  readonly without: string;
}

export type WordCan = Readonly<Record<keyof typeof wordCapabilities, boolean>>;

/** Asks this Word, once, what it can. */
export function readWordCapabilities(): WordCan {
  const can = (key: keyof typeof wordCapabilities) => {
    const [name, version] = wordCapabilities[key].set;
    return Office.context.requirements.isSetSupported(name, version);
  };
  return {
    reviewedText: can("reviewedText"),
    customXmlParts: can("customXmlParts"),
    uniqueLocalId: can("uniqueLocalId"),
    paragraphEvents: can("paragraphEvents"),
  };
}

/** As the rest of the program sees it. */
export function describeCapabilities({ paragraphEvents }: WordCan): Capabilities {
  return {
    name: `WordApi ${newestWordApi()}`,
    canWrite: Office.context.document.mode !== Office.DocumentMode.ReadOnly,
    hasCursor: true,
    tellsOfChanges: paragraphEvents,
    canStoreParts: true,
    hasUndo: true,
  };
}

const wordApiVersions = ["1.9", "1.8", "1.7", "1.6", "1.5", "1.4", "1.3", "1.2", "1.1"] as const;

export function newestWordApi(): string {
  const isSupported = (version: string) => Office.context.requirements.isSetSupported("WordApi", version);
  return wordApiVersions.find(isSupported) ?? "0";
}
