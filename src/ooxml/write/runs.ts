import { append, clone, element, type XmlElement } from "../xml/node";
import { withoutForbiddenCharacters } from "../xml/print-xml";

/** A run of text, with a copy of the given w:rPr. */
export function textRun(text: string, properties?: XmlElement): XmlElement {
  return runOf(textElements(text), properties);
}

export function runOf(content: readonly XmlElement[], properties?: XmlElement): XmlElement {
  const run = element("w:r");
  if (properties) append(run, clone(properties));
  for (const node of content) append(run, node);
  return run;
}

/** A text as Word writes it: tabs, line ends and special hyphens are elements of their own. */
export function textElements(text: string): XmlElement[] {
  return withoutForbiddenCharacters(text)
    .split(/([\t\n\u2011\u00AD])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const name = special[piece];
      return name ? element(name) : element("w:t", { "xml:space": "preserve" }, [piece]);
    });
}

const special: Readonly<Record<string, string>> = {
  "\t": "w:tab",
  "\n": "w:br",
  "\u2011": "w:noBreakHyphen",
  "\u00AD": "w:softHyphen",
};

/** A field with its result as last computed, here by us: Word brings it up to date when it lays out the page. */
export function complexField(code: string, result: string, properties?: XmlElement): XmlElement[] {
  const mark = (type: string): XmlElement =>
    runOf([element("w:fldChar", { "w:fldCharType": type })], properties);
  const instruction = element("w:instrText", { "xml:space": "preserve" }, [` ${code} `]);
  return [
    mark("begin"),
    runOf([instruction], properties),
    mark("separate"),
    textRun(result, properties),
    mark("end"),
  ];
}
