const transitional = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";
const microsoft = "http://schemas.microsoft.com/office";

/**
 * The namespaces of a Word package and the prefixes that Word itself uses for them. The strict standard has other URIs
 * for the same vocabulary; a strict file keeps them in its declarations and is read by the same names.
 */
const known: Readonly<Record<string, readonly string[]>> = {
  w: [`${transitional}/wordprocessingml/2006/main`, `${strict}/wordprocessingml/main`],
  r: [`${transitional}/officeDocument/2006/relationships`, `${strict}/officeDocument/relationships`],
  m: [`${transitional}/officeDocument/2006/math`, `${strict}/officeDocument/math`],
  a: [`${transitional}/drawingml/2006/main`, `${strict}/drawingml/main`],
  pic: [`${transitional}/drawingml/2006/picture`, `${strict}/drawingml/picture`],
  wp: [`${transitional}/drawingml/2006/wordprocessingDrawing`, `${strict}/drawingml/wordprocessingDrawing`],
  ds: [`${transitional}/officeDocument/2006/customXml`, `${strict}/officeDocument/customXml`],
  vt: [`${transitional}/officeDocument/2006/docPropsVTypes`, `${strict}/officeDocument/docPropsVTypes`],
  mc: [`${transitional}/markup-compatibility/2006`],
  cp: [`${transitional}/package/2006/metadata/core-properties`],
  dc: ["http://purl.org/dc/elements/1.1/"],
  dcterms: ["http://purl.org/dc/terms/"],
  xsi: ["http://www.w3.org/2001/XMLSchema-instance"],
  v: ["urn:schemas-microsoft-com:vml"],
  o: ["urn:schemas-microsoft-com:office:office"],
  w10: ["urn:schemas-microsoft-com:office:word"],
  w14: [`${microsoft}/word/2010/wordml`],
  w15: [`${microsoft}/word/2012/wordml`],
  w16: [`${microsoft}/word/2018/wordml`],
  w16cex: [`${microsoft}/word/2018/wordml/cex`],
  w16cid: [`${microsoft}/word/2016/wordml/cid`],
  w16du: [`${microsoft}/word/2023/wordml/word16du`],
  w16se: [`${microsoft}/word/2015/wordml/symex`],
  w16sdtdh: [`${microsoft}/word/2020/wordml/sdtdatahash`],
  wne: [`${microsoft}/word/2006/wordml`],
  wp14: [`${microsoft}/word/2010/wordprocessingDrawing`],
  wpc: [`${microsoft}/word/2010/wordprocessingCanvas`],
  wpg: [`${microsoft}/word/2010/wordprocessingGroup`],
  wpi: [`${microsoft}/word/2010/wordprocessingInk`],
  wps: [`${microsoft}/word/2010/wordprocessingShape`],
  pkg: [`${microsoft}/2006/xmlPackage`],
  // Vocabularies that are always written without a prefix.
  "": [
    `${transitional}/package/2006/content-types`,
    `${transitional}/package/2006/relationships`,
    `${transitional}/officeDocument/2006/custom-properties`,
    `${strict}/officeDocument/customProperties`,
    `${transitional}/officeDocument/2006/extended-properties`,
    `${strict}/officeDocument/extendedProperties`,
  ],
};

const byNamespace = new Map(
  Object.entries(known).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)),
);

/** The prefix that Word uses for a namespace; undefined for one that we don't know. */
export const usualPrefix = (namespace: string): string | undefined => byNamespace.get(namespace);

/** True for a prefix that our code takes for one of the known vocabularies. */
export const isUsualPrefix = (prefix: string): boolean => prefix !== "" && Object.hasOwn(known, prefix);
