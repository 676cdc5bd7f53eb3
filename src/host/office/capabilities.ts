import type { Capabilities } from "../document-host";

/** What we use above the floor, WordApi 1.3: the set that it needs. What is done without it stands above each. */
const wordCapabilities = {
  /** Where a text that is read back differs, its final form is read from its OOXML. */
  reviewedText: ["WordApi", "1.4"],
  /** The hidden part is kept through the Common API's customXmlParts. */
  customXmlParts: ["WordApi", "1.4"],
  /** A paragraph is known by its text and its neighbours; equal ones are ambiguous. */
  uniqueLocalId: ["WordApi", "1.6"],
  /** That the cursor moves is the only hint that the text may have changed. */
  paragraphEvents: ["WordApi", "1.6"],
} as const satisfies Record<string, readonly [name: string, version: string]>;

export type WordCan = Readonly<Record<keyof typeof wordCapabilities, boolean>>;

/** Asks this Word, once, what it can. */
export function readWordCapabilities(): WordCan {
  const can = (key: keyof typeof wordCapabilities) => {
    const [name, version] = wordCapabilities[key];
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
