const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The smallest package that Word's insertOoxml takes, written by hand: a probe must not depend on our own writer. */
export function scratchOoxml(body: string, styles = ""): string {
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${[
    part(
      "/_rels/.rels",
      "application/vnd.openxmlformats-package.relationships+xml",
      links(["officeDocument", "word/document.xml"]),
    ),
    part(
      "/word/_rels/document.xml.rels",
      "application/vnd.openxmlformats-package.relationships+xml",
      links(["styles", "styles.xml"]),
    ),
    part(
      "/word/document.xml",
      `${types}.document.main+xml`,
      `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    ),
    part("/word/styles.xml", `${types}.styles+xml`, `<w:styles xmlns:w="${main}">${styles}</w:styles>`),
  ].join("")}</pkg:package>`;
}

export function paragraphXml(content: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export function runXml(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function controlXml(tag: string, text: string): string {
  const properties = `<w:sdtPr><w:tag w:val="${tag}"/><w:showingPlcHdr/></w:sdtPr>`;
  return `<w:sdt>${properties}<w:sdtContent>${runXml(text)}</w:sdtContent></w:sdt>`;
}

export function tableXml(cellContent: string): string {
  const cell = `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${paragraphXml(cellContent)}</w:tc>`;
  const frame =
    '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/></w:tblGrid>';
  return `<w:tbl>${frame}<w:tr>${cell}</w:tr></w:tbl>`;
}

function part(name: string, contentType: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function links(link: readonly [type: string, target: string]): string {
  const [type, target] = link;
  return `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
}
