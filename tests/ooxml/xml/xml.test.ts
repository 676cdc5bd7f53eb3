import fc from "fast-check";
import { element, textContent, type XmlElement } from "../../../src/ooxml/xml/node";
import { parseXml } from "../../../src/ooxml/xml/parse-xml";
import { printXml, printXmlPart, withoutForbiddenCharacters } from "../../../src/ooxml/xml/print-xml";
import { XmlError } from "../../../src/ooxml/xml/xml-error";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const root = (xml: string): string => printXml(parseXml(xml).root);

const refusalOf = (source: string): string => {
  try {
    return root(source);
  } catch (error) {
    if (error instanceof XmlError) return error.kind;
    throw error;
  }
};

describe("parsing", () => {
  it("keeps white space, entities and CDATA as text", () => {
    expect(textContent(parseXml("<a> <b>&lt;x&#229;</b>\n<![CDATA[<y>]]></a>").root)).toBe(" <xå\n<y>");
  });

  it("keeps what stands before the root", () => {
    const source = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!-- av oss -->\n<a/>';
    expect(printXmlPart(parseXml(source))).toBe(source);
  });

  it.each([["<a>"], ["<a></b>"], ["text"], ["<a b=c/>"], ["<a>&inte;</a>"], [""]])(
    "refuses %j as malformed",
    (source) => {
      expect(refusalOf(source)).toBe("malformed");
    },
  );

  it("refuses a DTD and a depth that no program writes", () => {
    expect(refusalOf("<!DOCTYPE a><a/>")).toBe("forbidden");
    expect(refusalOf("<a>".repeat(600) + "</a>".repeat(600))).toBe("forbidden");
  });
});

describe("prefixes", () => {
  it("are the usual ones, whatever the file calls them", () => {
    expect(root(`<ns0:document xmlns:ns0="${w}"><ns0:p ns0:val="1"/></ns0:document>`)).toBe(
      `<w:document xmlns:w="${w}"><w:p w:val="1"/></w:document>`,
    );
    expect(root(`<document xmlns="${w}"><p/></document>`)).toBe(
      `<w:document xmlns:w="${w}"><w:p/></w:document>`,
    );
  });

  it("are the usual ones for the strict standard too, which stays strict", () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    expect(root(`<x:document xmlns:x="${strict}"/>`)).toBe(`<w:document xmlns:w="${strict}"/>`);
  });

  it("are renamed where attributes list them", () => {
    const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    const w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    expect(root(`<a xmlns:q="${w14}" xmlns:mc="${mc}" mc:Ignorable="q"><mc:Choice Requires="q"/></a>`)).toBe(
      `<a xmlns:w14="${w14}" xmlns:mc="${mc}" mc:Ignorable="w14"><mc:Choice Requires="w14"/></a>`,
    );
  });

  it("of a foreign vocabulary do not pass for ours", () => {
    expect(root('<w:document xmlns:w="urn:annat"/>')).toBe('<other-w:document xmlns:other-w="urn:annat"/>');
  });

  it("follow their scope", () => {
    expect(root(`<a><q:p xmlns:q="${w}"/><q:p xmlns:q="urn:annat"/></a>`)).toBe(
      `<a><w:p xmlns:w="${w}"/><q:p xmlns:q="urn:annat"/></a>`,
    );
  });
});

describe("printing", () => {
  const name = fc.constantFrom("w:p", "w:r", "a", "åäö");
  const content = fc.string({
    unit: fc.constantFrom(..."a<>&\"'\t\n\r å😀]".split(/(?:)/u)),
    minLength: 1,
    maxLength: 8,
  });
  const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
    tree: fc
      .tuple(
        name,
        fc.dictionary(fc.constantFrom("w:val", "x"), content),
        fc.array(fc.oneof({ maxDepth: 4 }, content, tie("tree")), { maxLength: 3 }),
      )
      .map(([tag, attributes, children]) => element(tag, attributes, withoutNeighbouringTexts(children))),
  }));

  it("gives what was parsed: print and parse are each other's inverse", () => {
    fc.assert(
      fc.property(tree, (made) => {
        const printed = printXml(made);
        expect(printXml(parseXml(printed).root)).toBe(printed);
        expect(textContent(parseXml(printed).root)).toBe(textContent(made));
      }),
      { numRuns: 200 },
    );
  });

  it("leaves out what XML forbids, and nothing else", () => {
    expect(withoutForbiddenCharacters("a\u0000b\u000Bc\uFFFEd\uD800e\uDC00f😀\t\n\rå")).toBe(
      "abcdef😀\t\n\rå",
    );
  });
});

const withoutNeighbouringTexts = (children: readonly (string | XmlElement)[]): (string | XmlElement)[] =>
  children.filter((child, index) => typeof child !== "string" || typeof children[index - 1] !== "string");
