import { writeZip, zipEntry } from "../../src/ooxml/package/write-zip";

/** A piece of OOXML, so that it cannot be confused with text. */
export interface Ooxml {
  readonly xml: string;
}

type Content = string | Ooxml;

export interface DocxOptions {
  /** Whose ids the styles bear: "Rubrik1" in a file from a Swedish Word. The names (w:name) are the same. */
  readonly styleIds?: "sv" | "en";
  /** The primary header's text, or its blocks. */
  readonly header?: Content;
  /** The first page's own header. */
  readonly firstHeader?: Content;
  readonly footer?: Content;
  /** What stands in w:settings. */
  readonly settings?: string;
  /** What stands in w:footnotes. */
  readonly footnotes?: string;
  /** How many comments the comments part holds. */
  readonly comments?: number;
  readonly title?: string;
  /** What letters look like where no style says: a font, and a size in points. */
  readonly letters?: { readonly font: string; readonly size: number };
  /** Further parts: name without leading slash → content. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Further relationships of the document: type's last word → target. */
  readonly relationships?: Readonly<Record<string, string>>;
}

/** A .docx of a few lines: `docx(h1("Ärendet"), p("Text."), table([["Namn", "Datum"]]))`. */
export function docx(...blocks: readonly Ooxml[]): Uint8Array {
  return docxWith({}, ...blocks);
}

export function docxWith(options: DocxOptions, ...blocks: readonly Ooxml[]): Uint8Array {
  const parts = partsOf(options, blocks);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return writeZip(Object.entries(parts).map(([name, content]) => zipEntry(name, encode(content))));
}

export const ooxml = (xml: string): Ooxml => ({ xml });

export const h1 = (...content: readonly Content[]): Ooxml => styled("Heading1", content);
export const h2 = (...content: readonly Content[]): Ooxml => styled("Heading2", content);
export const p = (...content: readonly Content[]): Ooxml => ooxml(`<w:p>${runs(content)}</w:p>`);

/** A paragraph in a style, by its English id: "Heading3", "Title", "ListParagraph". */
export const styled = (style: string, content: readonly Content[]): Ooxml =>
  ooxml(`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(content)}</w:p>`);

/** List 1 is bullets, list 2 numbers. */
export const bullet = (...content: readonly Content[]): Ooxml => listItem("1", content);
export const numbered = (...content: readonly Content[]): Ooxml => listItem("2", content);

/** The first row is the header row. */
export const table = (rows: readonly (readonly (string | Ooxml)[])[]): Ooxml => {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="4500"/>'.repeat(columns);
  const properties = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>';
  return ooxml(`<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.map(tableRow).join("")}</w:tbl>`);
};

export const run = (text: string, properties = ""): Ooxml =>
  ooxml(
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`,
  );

export const bold = (text: string): Ooxml => run(text, "<w:b/>");
export const highlighted = (text: string): Ooxml => run(text, '<w:highlight w:val="yellow"/>');
export const hidden = (text: string): Ooxml => run(text, "<w:vanish/>");

/** An inline control that is filled in. */
export const field = (tag: string, text: string): Ooxml => control(tag, runs([text]));

/** An inline control that shows its placeholder text. */
export const unfilled = (tag: string, guidance: string): Ooxml =>
  control(tag, run(guidance, '<w:rStyle w:val="PlaceholderText"/>').xml, "<w:showingPlcHdr/>");

export const inserted = (text: string): Ooxml => revision("ins", runs([text]));
export const deleted = (text: string): Ooxml =>
  revision("del", runs([text]).replaceAll("<w:t ", "<w:delText ").replaceAll("</w:t>", "</w:delText>"));

/** A complex field with its cached result. */
export const complexField = (code: string, result: string): Ooxml =>
  ooxml(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escape(code)} </w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${runs([result])}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );

export const simpleField = (code: string, result: string): Ooxml =>
  ooxml(`<w:fldSimple w:instr="${escape(code)}">${runs([result])}</w:fldSimple>`);

export const tab: Ooxml = ooxml("<w:r><w:tab/></w:r>");
export const lineBreak: Ooxml = ooxml("<w:r><w:br/></w:r>");

/** Refers to a note of `footnotes`: `footnote(1)` and `{ footnotes: note(1, "Texten.") }`. */
export const footnote = (id: number): Ooxml => ooxml(`<w:r><w:footnoteReference w:id="${id}"/></w:r>`);
export const note = (id: number, text: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${runs([text])}</w:p></w:footnote>`;

export const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const runs = (content: readonly Content[]): string =>
  content.map((piece) => (typeof piece === "string" ? run(piece).xml : piece.xml)).join("");

const listItem = (list: string, content: readonly Content[]): Ooxml =>
  ooxml(
    `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${runs(content)}</w:p>`,
  );

const tableRow = (cells: readonly (string | Ooxml)[], index: number): string => {
  const printed = cells.map((cell) => (typeof cell === "string" ? p(cell).xml : cell.xml));
  const header = index === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
  return `<w:tr>${header}${printed.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join("")}</w:tr>`;
};

let controls = 0;
const control = (tag: string, content: string, properties = ""): Ooxml =>
  ooxml(
    `<w:sdt><w:sdtPr><w:tag w:val="${escape(tag)}"/><w:id w:val="${++controls}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  );

const revision = (kind: "ins" | "del", content: string): Ooxml =>
  ooxml(
    `<w:${kind} w:id="${++controls}" w:author="Vera Exempel" w:date="2026-01-02T03:04:05Z">${content}</w:${kind}>`,
  );

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = `xmlns:w="${main}" xmlns:r="${officeTypes}"`;
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

function partsOf(options: DocxOptions, blocks: readonly Ooxml[]): Record<string, string> {
  const related = relatedParts(options);
  const localise = options.styleIds === "sv" ? toSwedishIds : (xml: string) => xml;
  return {
    "[Content_Types].xml": contentTypes(Object.keys(related), options),
    "_rels/.rels": packageLinks(options),
    "word/document.xml": localise(documentPart(options, blocks)),
    "word/_rels/document.xml.rels": documentLinks(Object.keys(related), options),
    ...Object.fromEntries(Object.entries(related).map(([file, xml]) => [`word/${file}`, localise(xml)])),
    ...(options.title === undefined ? {} : { "docProps/core.xml": coreProperties(options.title) }),
    ...options.parts,
  };
}

/** Files in word/, in the order of their relationships' ids: rId1 is the styles. */
function relatedParts(options: DocxOptions): Record<string, string> {
  const furniture = (kind: "hdr" | "ftr", content: Content): string =>
    part(kind, typeof content === "string" ? p(content).xml : content.xml);
  const comment = (id: number): string =>
    `<w:comment w:id="${id}" w:author="Vera Exempel">${p("Kommentar").xml}</w:comment>`;
  return {
    "styles.xml": part("styles", defaultLetters(options) + styles),
    "numbering.xml": part("numbering", numbering),
    ...(options.header === undefined ? {} : { "header1.xml": furniture("hdr", options.header) }),
    ...(options.firstHeader === undefined ? {} : { "header2.xml": furniture("hdr", options.firstHeader) }),
    ...(options.footer === undefined ? {} : { "footer1.xml": furniture("ftr", options.footer) }),
    ...(options.settings === undefined ? {} : { "settings.xml": part("settings", options.settings) }),
    ...(options.footnotes === undefined ? {} : { "footnotes.xml": part("footnotes", options.footnotes) }),
    ...(options.comments === undefined
      ? {}
      : {
          "comments.xml": part(
            "comments",
            Array.from({ length: options.comments }, (_, id) => comment(id)).join(""),
          ),
        }),
  };
}

const part = (root: string, content: string): string =>
  `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;

function documentPart(options: DocxOptions, blocks: readonly Ooxml[]): string {
  const references = [
    options.header === undefined ? "" : '<w:headerReference w:type="default" r:id="header1"/>',
    options.firstHeader === undefined ? "" : '<w:headerReference w:type="first" r:id="header2"/>',
    options.footer === undefined ? "" : '<w:footerReference w:type="default" r:id="footer1"/>',
  ].join("");
  const page =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>';
  const titlePage = options.firstHeader === undefined ? "" : "<w:titlePg/>";
  const section = `<w:sectPr>${references}${page}${titlePage}</w:sectPr>`;
  return part("document", `<w:body>${blocks.map(({ xml }) => xml).join("")}${section}</w:body>`);
}

function contentTypes(files: readonly string[], options: DocxOptions): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}+xml"/>`;
  const overrides = [
    override("word/document.xml", `${wordType}.document.main`),
    ...files.map((file) => override(`word/${file}`, `${wordType}.${typeOf(file)}`)),
    options.title === undefined
      ? ""
      : override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
  ];
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

const packageLinks = (options: DocxOptions): string =>
  links([
    ["rId1", `${officeTypes}/officeDocument`, "word/document.xml"],
    ...(options.title === undefined
      ? []
      : [
          [
            "rId2",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
          ] as const,
        ]),
  ]);

const documentLinks = (files: readonly string[], options: DocxOptions): string =>
  links([
    ...files.map((file) => [file.replace(".xml", ""), `${officeTypes}/${typeOf(file)}`, file] as const),
    ...Object.entries(options.relationships ?? {}).map(
      ([type, target], index) => [`more${index}`, `${officeTypes}/${type}`, target] as const,
    ),
  ]);

const links = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type}" Target="${target}"${external(target)}/>`,
    )
    .join("")}</Relationships>`;

const external = (target: string): string => (/^[a-z]+:/.test(target) ? ' TargetMode="External"' : "");

const typeOf = (file: string): string => file.replace(/\d*\.xml$/, "");

const coreProperties = (title: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(title)}</dc:title></cp:coreProperties>`;

const style = (id: string, name: string, properties = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${properties}</w:style>`;

const defaultLetters = ({ letters }: DocxOptions): string =>
  letters
    ? `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${letters.font}" w:hAnsi="${letters.font}"/><w:sz w:val="${letters.size * 2}"/></w:rPr></w:rPrDefault></w:docDefaults>`
    : "";

const styles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  ...[1, 2, 3, 4].map((level) =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      `<w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
    ),
  ),
  style("Title", "Title"),
  style("Subtitle", "Subtitle"),
  style("ListParagraph", "List Paragraph"),
  style("Header", "header"),
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/></w:style>',
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style>',
].join("");

const level = (format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

const numbering =
  `<w:abstractNum w:abstractNumId="0">${level("bullet", "•")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level("decimal", "%1.")}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';

const swedishIds: Readonly<Record<string, string>> = {
  Title: "Rubrik",
  Subtitle: "Underrubrik",
  ListParagraph: "Liststycke",
  Header: "Sidhuvud",
  PlaceholderText: "Platshllartext",
  TableGrid: "Tabellrutnt",
};

/** What a Swedish Word calls its styles inside the file. */
const toSwedishIds = (xml: string): string =>
  xml.replace(
    /(w:(?:styleId|pStyle w:val|rStyle w:val|tblStyle w:val)=")(\w+)"/g,
    (_, start: string, id: string) => {
      const swedish = swedishIds[id] ?? id.replace(/^Heading(\d)$/, "Rubrik$1");
      return `${start}${swedish}"`;
    },
  );
