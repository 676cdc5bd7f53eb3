import type { Document, DocumentCondition, Furniture } from "../../core/document/document";
import type { WordCan } from "./capabilities";
import type { ReadingMemory } from "./read/reading-memory";

/** What the adapter keeps while one document is open. */
export interface OfficeSession {
  readonly can: WordCan;
  readonly platform: WordPlatform;
  readonly patience: Patience;
  /** Once Word's OOXML could not be had it is not asked for again. */
  readBy: "ooxml" | "proxies";
  /** The page header and footer, once asked for. */
  furniture: PageFurniture | undefined;
  /** Found out by trying: Word refused a write. */
  locked: DocumentCondition["locked"];
  memory: ReadingMemory;
  /** The last one that was read. */
  document: Document | undefined;
}

export type WordPlatform = "windows" | "mac" | "web" | "other";

/** How long Word may be silent, in milliseconds. */
export interface Patience {
  readonly read: number;
  readonly write: number;
}

export interface PageFurniture {
  readonly header: Furniture;
  readonly footer: Furniture;
}

export const noMemory: ReadingMemory = { paragraphs: [], anchors: new Map(), tables: new Map() };

export function createSession(settings: Pick<OfficeSession, "can" | "patience" | "platform">): OfficeSession {
  return {
    ...settings,
    readBy: "ooxml",
    furniture: undefined,
    locked: undefined,
    memory: noMemory,
    document: undefined,
  };
}

/** The Word that Office says it is. */
export function currentPlatform(): WordPlatform {
  switch (Office.context.platform) {
    case Office.PlatformType.PC:
      return "windows";
    case Office.PlatformType.Mac:
      return "mac";
    case Office.PlatformType.OfficeOnline:
      return "web";
    case Office.PlatformType.iOS:
    case Office.PlatformType.Android:
    case Office.PlatformType.Universal:
      return "other";
  }
}
