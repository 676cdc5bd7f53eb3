import type { Block, Document, TextBlock } from "../../src/core/document/document";
import { contentTypes } from "../../src/ooxml/package/content-types";
import { openPackage } from "../../src/ooxml/package/open-package";
import { savePackage } from "../../src/ooxml/package/save-package";
import { addRelationship } from "../../src/ooxml/package/relationships";
import { styled } from "../support/docx";
import { asDocx, plainContent } from "./as-docx";

/**
 * The document as somebody makes it who knows little of Word: space made with the Enter key, headings of whatever level
 * looks right, tables without a header row, pasted letters, and no title of the file.
 */
export function carelessFile(document: Document): Uint8Array {
  const made = asDocx(spaced(document), {
    styleIds: "sv",
    heading: ({ level, ...heading }) =>
      styled(`Heading${level === 1 ? 1 : 4}`, plainContent(heading as TextBlock)),
  });
  return withoutCare(made);
}

function spaced(document: Document): Document {
  const blocks = document.blocks.flatMap((block, at): readonly Block[] =>
    block.kind === "heading" && at > 0 ? [empty(at, "a"), empty(at, "b"), block] : [block],
  );
  return { ...document, blocks };
}

const empty = (at: number, letter: string): TextBlock => ({
  kind: "paragraph",
  id: `empty${at}${letter}` as TextBlock["id"],
  text: "",
  spans: [],
  style: "Normal",
  editable: true,
});

function withoutCare(made: Uint8Array): Uint8Array {
  const target = openPackage(made);
  const change = (name: string, type: string, by: (xml: string) => string) =>
    target.put(name, type, encode(by(new TextDecoder().decode(target.bytes(name)))));
  change("/word/document.xml", contentTypes.document, (xml) =>
    pasted(xml.replace(/<w:tblHeader[^>]*\/>/g, "")),
  );
  change("/word/styles.xml", contentTypes.styles, (xml) => xml.replace(/(<w:styles[^>]*>)/, `$1${defaults}`));
  target.put("/docProps/core.xml", contentTypes.coreProperties, encode(madeBy));
  addRelationship(target, "/", { type: "core-properties", target: "/docProps/core.xml" });
  return savePackage(target);
}

/** An array of the realm that asks: in jsdom the encoder is of another. */
const encode = (text: string): Uint8Array => new Uint8Array(new TextEncoder().encode(text));

/** Every seventh long run comes from somewhere else. */
function pasted(xml: string): string {
  let count = 0;
  return xml.replace(/<w:r>(<w:t[^>]*>[^<]{80,}<\/w:t>)/g, (run, text: string) =>
    count++ % 7 === 3 ? `<w:r>${foreign}${text}` : run,
  );
}

const letters = (font: string, halves: number) =>
  `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="${halves}"/></w:rPr>`;
const foreign = letters("Comic Sans MS", 18);
const defaults = `<w:docDefaults><w:rPrDefault>${letters("Times New Roman", 24)}</w:rPrDefault></w:docDefaults>`;
const madeBy =
  '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Vera Exempel</dc:creator></cp:coreProperties>';
