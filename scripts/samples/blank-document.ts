import { writeZip, zipEntry } from "../../src/ooxml/package/write-zip";

/**
 * An empty document as a Swedish Word would save it, with the look that the samples share: A4, Times New Roman 12,
 * headings in bold, Swedish style ids. The same title gives the same bytes.
 */
export function blankDocument(title: string): Uint8Array {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(`${declaration}${text}`);
  return writeZip(Object.entries(partsOf(title)).map(([name, xml]) => zipEntry(name, encode(xml))));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const coreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const partsOf = (title: string): Readonly<Record<string, string>> => ({
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
    `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
    `<Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
  "_rels/.rels":
    `<Relationships xmlns="${relationships}">` +
    `<Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/>` +
    `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  "word/document.xml":
    `<w:document xmlns:w="${word}" xmlns:r="${officeRelationships}"><w:body><w:p/><w:sectPr>` +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>' +
    "</w:sectPr></w:body></w:document>",
  "word/_rels/document.xml.rels":
    `<Relationships xmlns="${relationships}">` +
    `<Relationship Id="rId1" Type="${officeRelationships}/styles" Target="styles.xml"/>` +
    `<Relationship Id="rId2" Type="${officeRelationships}/settings" Target="settings.xml"/></Relationships>`,
  "word/styles.xml": `<w:styles xmlns:w="${word}">${defaults}${styles.join("")}</w:styles>`,
  "word/settings.xml": `<w:settings xmlns:w="${word}"><w:defaultTabStop w:val="1304"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  "docProps/core.xml":
    `<cp:coreProperties xmlns:cp="${coreProperties}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${title}</dc:title><dc:creator>Lindvalla stad</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-12T08:00:00Z</dcterms:created></cp:coreProperties>`,
});

const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const sans = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>';

/** @param size in half points */
const bold = (size: number): string =>
  `<w:rPr>${sans}<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;

const paragraphStyle = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>${properties}</w:style>`;

const heading = (level: number, size: number): string =>
  paragraphStyle(
    `Rubrik${level}`,
    `heading ${level}`,
    `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${360 - 60 * level}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>${bold(size)}`,
  );

const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;

const styles: readonly string[] = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="Standardstycketeckensnitt"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  heading(1, 28),
  heading(2, 24),
  heading(3, 22),
  paragraphStyle("Rubrik", "Title", `<w:pPr><w:spacing w:before="360" w:after="60"/></w:pPr>${bold(36)}`),
  paragraphStyle(
    "Underrubrik",
    "Subtitle",
    `<w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr>${sans}<w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>`,
  ),
  paragraphStyle(
    "Sidhuvud",
    "header",
    `<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${sans}<w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>`,
  ),
  paragraphStyle(
    "Liststycke",
    "List Paragraph",
    '<w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>',
  ),
  '<w:style w:type="character" w:styleId="Platshllartext"><w:name w:val="Placeholder Text"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="666666"/></w:rPr></w:style>',
  `<w:style w:type="table" w:styleId="Tabellrutnt"><w:name w:val="Table Grid"/><w:basedOn w:val="Normaltabell"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(line).join("")}</w:tblBorders></w:tblPr></w:style>`,
];
