import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { buildAnyTree } from "../../../src/ooxml/xml/build-any-tree";
import { decodeXmlBytes } from "../../../src/ooxml/xml/decode-xml-bytes";
import { printXml } from "../../../src/ooxml/xml/print-xml";
import { scanPlainXml } from "../../../src/ooxml/xml/scan-plain-xml";
import { TreeBuilder } from "../../../src/ooxml/xml/tree-builder";

/** The tree printed, or undefined where the scanner leaves the XML to the parser. */
function scanned(source: string): string | undefined {
  const builder = new TreeBuilder();
  return scanPlainXml(source, builder) && builder.root ? printXml(builder.root) : undefined;
}

function parsed(source: string): string | undefined {
  try {
    const root = buildAnyTree(source);
    return root && printXml(root);
  } catch {
    return undefined;
  }
}

it.each([
  ["elements, attributes and text", "<a b=\"1\" c='2'>x<d/> y </a>"],
  [
    "a declaration",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:a xml:space="preserve"/>\n',
  ],
  ["the common entities", '<a b="&quot;&lt;">R&amp;D</a>'],
  ["the end of a CDATA section in an attribute", '<a b="]]>">]] ></a>'],
  ["spaces within tags", '<a  b="1"\n c="2" ></a>'],
])("reads %s", (_, source) => {
  expect(scanned(source)).toBe(parsed(source));
  expect(scanned(source)).toBeDefined();
});

it.each([
  ["a comment", "<a><!-- x --></a>"],
  ["a CDATA section", "<a><![CDATA[x]]></a>"],
  ["an instruction", "<a><?x?></a>"],
  ["a document type", "<!DOCTYPE a><a/>"],
  ["numbered characters", "<a>&#229;</a>"],
  ["white space to be normalised", '<a b="x\ty">\r\n</a>'],
  ["a name outside ASCII", "<å/>"],
  ["a second root", "<a/><b/>"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["attributes that touch", '<a b="1"c="2"/>'],
  ["a tag that is not closed", "<a><b></a>"],
  ["text after the root", "<a/>x"],
  ["the end of a CDATA section", "<a>]]></a>"],
  ["a bare ampersand", "<a>R&D</a>"],
  ["a control character", "<a>\u0001</a>"],
  ["a control character in an attribute", '<a b="\u0001"/>'],
  ["a carriage return", "<a>x\r\ny</a>"],
  ["half of a character", "<a>\uD83D</a>"],
  ["half of a character in an attribute", '<a b="\uDE00"/>'],
  ["what is no character", "<a>\uFFFE</a>"],
  ["another version", '<?xml version="1.1"?><a/>'],
  ["unusual prefixes", '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'],
])("leaves %s to the parser", (_, source) => {
  expect(scanned(source)).toBeUndefined();
});

const piece = fc.constantFrom(
  ...["<a>", "</a>", "<b/>", "<w:p ", ">", "/>", "</w:p>", ' c="1"', " d='x'", ' c="&amp;"', "&lt;", "&amp"],
  ...["x", " ", "\n", "\t", "å", "]]>", "<", ">", "&", '"', "=", "<!-- -->", "<?xml", "?>", "&#65;", "😀"],
  ..."\r\uFFFD\uFFFE\uD83D]",
);

it("accepts nothing that the parser refuses, and makes the same tree", () => {
  const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.join(""));
  const sources = fc.oneof(
    pieces,
    pieces.map((inner) => `<a>${inner}</a>`),
  );
  fc.assert(
    fc.property(sources, (source) => {
      const tree = scanned(source);
      if (tree !== undefined) expect(tree).toBe(parsed(source));
    }),
    { numRuns: 5_000 },
  );
});

const files = ["assets/samples", "tests/documents"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".docx"))
    .map((name) => `${folder}/${name}`),
);

it.each(files)("reads every part of %s as the parser does, or leaves it", (file) => {
  const source = openPackage(readFileSync(file));
  for (const name of source.names.filter((one) => /\.(xml|rels)$/.test(one))) {
    const xml = decodeXmlBytes(source.bytes(name) ?? new Uint8Array());
    const tree = scanned(xml);
    if (tree !== undefined) expect(tree).toBe(parsed(xml));
    if (name === "/word/document.xml" && !file.includes("prefixes")) expect(tree).toBeDefined();
  }
});
