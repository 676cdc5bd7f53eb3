import type { Package } from "../../ooxml/package/package";
import type { XmlElement } from "../../ooxml/xml/node";
import type { WordDocument } from "./word-document";

/** A package that is being taken in. */
export interface OoxmlImport {
  readonly document: WordDocument;
  readonly source: Package;
  /** The source's main part. */
  readonly main: string;
  readonly blocks: readonly XmlElement[];
  /** The part that it comes into: its relationships are those of links and pictures. */
  readonly part: string;
}
