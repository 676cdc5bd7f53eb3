import type { Document } from "../document/document";
import type { Profile } from "../profiles/profile";
import type { Facts } from "./facts";
import { readSections } from "./read-sections";

/** Reads what the document says about itself. */
export function readFacts(document: Document, profile: Profile): Facts {
  const sections = readSections(document.blocks, profile);
  return { textKind: "report", matterKind: "unknown", sections, signatories: [] };
}
