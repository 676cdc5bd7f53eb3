import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document, Heading } from "../../src/core/document/document";
import { openPackage } from "../../src/ooxml/package/open-package";
import { readDocument } from "../../src/ooxml/read/read-document";
import { bold, p, styled, type Ooxml } from "../support/docx";
import { asDocx, plainContent } from "./as-docx";
import type { LabelledDocument } from "./labelled-document";

/** A way in which people make the same document. */
export interface Manner {
  readonly name: string;
  readonly fileOf: (labelled: LabelledDocument) => Uint8Array;
  /** A heading that is not styled is known by its name alone; a misspelt or unusual one is not known at all. */
  readonly hasHeadings: boolean;
  /** The rules that find in such a file what is wrong with it and not with the text. */
  readonly ownFaults: readonly string[];
}

const styledHeading = (heading: Heading): Ooxml => styled(`Heading${heading.level}`, plainContent(heading));
const boldHeading = ({ text }: Heading): Ooxml => p(bold(text));

export const swedishWord: Manner = {
  name: "heading styles of a Swedish Word",
  fileOf: ({ document }) => asDocx(document, { styleIds: "sv", heading: styledHeading }),
  hasHeadings: true,
  ownFaults: [],
};

/** Made by scripts/save-in-libreoffice.ts from what the Swedish Word makes. */
export const savedFile = (name: string): string => join(__dirname, "saved-in-libreoffice", `${name}.docx`);

export const manners: readonly Manner[] = [
  {
    name: "heading styles",
    fileOf: ({ document }) => asDocx(document, { styleIds: "en", heading: styledHeading }),
    hasHeadings: true,
    ownFaults: [],
  },
  swedishWord,
  {
    name: "bold paragraphs for headings",
    fileOf: ({ document }) => asDocx(document, { styleIds: "sv", heading: boldHeading }),
    hasHeadings: false,
    ownFaults: ["heading-not-styled", "structure-unreadable"],
  },
  {
    // It writes its own font and language where a file names none.
    name: "saved in LibreOffice",
    fileOf: ({ name }) => readFileSync(savedFile(name)),
    hasHeadings: true,
    ownFaults: ["wrong-font", "language-not-swedish"],
  },
];

/** The document as a file made in that manner, read back. A header that could not be read stays so. */
export function remade(labelled: LabelledDocument, { fileOf }: Manner): Document {
  const { header } = labelled.document;
  const read = readDocument(openPackage(fileOf(labelled)));
  return header.state === "unknown" ? { ...read, header } : read;
}
