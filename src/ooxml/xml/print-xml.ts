import type { XmlElement, XmlNode } from "./node";
import type { XmlPart } from "./parse-xml";

export function printXmlPart({ prolog, root }: XmlPart): string {
  return prolog + printXml(root);
}

export function printXml(node: XmlNode): string {
  return node.kind === "text" ? escapeText(node.text) : printElement(node);
}

function printElement({ name, attributes, children }: XmlElement): string {
  const start = Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${escapeAttribute(value)}"`,
    `<${name}`,
  );
  return children.length === 0 ? `${start}/>` : `${start}>${children.map(printXml).join("")}</${name}>`;
}

/** Takes out the characters that XML 1.0 forbids, lone surrogates included. */
export function withoutForbiddenCharacters(content: string): string {
  // eslint-disable-next-line no-control-regex
  return content.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "",
  );
}

function escapeText(content: string): string {
  return withoutForbiddenCharacters(content)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

function escapeAttribute(value: string): string {
  return escapeText(value).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;");
}
