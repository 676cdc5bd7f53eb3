import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Swedish Word's document around these blocks. */
export function docx(...blocks: readonly string[]): Uint8Array {
  return docxWith({}, ...blocks);
}

/** The same with parts of one's own: by name ("word/settings.xml"), as content of the root. */
export function docxWith(
  { settings = "" }: { readonly settings?: string },
  ...blocks: readonly string[]
): Uint8Array {
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${types}.settings+xml"/></Types>`,
    "_rels/.rels": rels(["officeDocument", "word/document.xml"]),
    "word/document.xml": `<w:document xmlns:w="${main}" xmlns:r="${office}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${blocks.join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": rels(["styles", "styles.xml"], ["settings", "settings.xml"]),
    "word/styles.xml": `<w:styles xmlns:w="${main}">${styles}</w:styles>`,
    "word/settings.xml": `<w:settings xmlns:w="${main}">${settings}</w:settings>`,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, strToU8(declaration + content)]),
    ),
  );
}

export function p(text: string, { style }: { readonly style?: string } = {}): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${text === "" ? "" : r(text)}</w:p>`;
}

export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Brd"><w:name w:val="Brödtext kommun"/><w:basedOn w:val="Normal"/></w:style>';

function rels(...links: readonly (readonly [type: string, target: string])[]): string {
  const entries = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

export const tracking = "<w:trackRevisions/>";

/** An inline rich-text control; `kind` makes it another. */
export function sdt(tag: string, text: string, kind = ""): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${kind}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
  const columns = (rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join("");
  const lines = rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${lines}</w:tbl>`;
}

/** What the saved document's body holds, as XML, without the last section's settings. */
export function bodyXml(word: { bytes(): Uint8Array }): string {
  const document = strFromU8(unzipSync(word.bytes())["word/document.xml"] ?? new Uint8Array());
  return /<w:body>(.*)<w:sectPr>/s.exec(document)?.[1] ?? "";
}

/** What an add-in gives to insertOoxml. */
export function flatOpc(
  blocks: string,
  { styles: own = "", numbering = "" }: { readonly styles?: string; readonly numbering?: string } = {},
): string {
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const relationships = "application/vnd.openxmlformats-package.relationships+xml";
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${[
    part("/_rels/.rels", relationships, rels(["officeDocument", "word/document.xml"])),
    part(
      "/word/_rels/document.xml.rels",
      relationships,
      rels(["styles", "styles.xml"], ["numbering", "numbering.xml"]),
    ),
    part(
      "/word/document.xml",
      `${types}.document.main+xml`,
      `<w:document xmlns:w="${main}"><w:body>${blocks}</w:body></w:document>`,
    ),
    part("/word/styles.xml", `${types}.styles+xml`, `<w:styles xmlns:w="${main}">${own}</w:styles>`),
    part(
      "/word/numbering.xml",
      `${types}.numbering+xml`,
      `<w:numbering xmlns:w="${main}">${numbering}</w:numbering>`,
    ),
  ].join("")}</pkg:package>`;
}
