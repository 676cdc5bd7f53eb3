import type { XmlElement, XmlNode } from "./node";
import type { XmlPart } from "./parse-xml";

export function printXmlPart({ prolog, root }: XmlPart): string {
  return prolog + printXml(root);
}

export function printXml(node: XmlNode): string {
  return node.kind === "text" ? escapeText(node.text) : printElement(node);
}

function printElement({ name, attributes, children }: XmlElement): string {
  let printed = `<${name}`;
  for (const key in attributes) printed += ` ${key}="${escapeAttribute(attributes[key] ?? "")}"`;
  if (children.length === 0) return `${printed}/>`;
  printed += ">";
  for (const child of children) printed += printXml(child);
  return `${printed}</${name}>`;
}

/** Takes out the characters that XML 1.0 forbids, lone surrogates included. */
export function withoutForbiddenCharacters(content: string): string {
  return suspicious.test(content) ? content.replace(forbidden, "") : content;
}

const suspicious = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
const forbidden =
  /[^\t\n\r\u0020-\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escapeText(content: string): string {
  const allowed = withoutForbiddenCharacters(content);
  if (!/[&<>\r]/.test(allowed)) return allowed;
  return allowed.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

function escapeAttribute(value: string): string {
  const escaped = escapeText(value);
  if (!/["\t\n]/.test(escaped)) return escaped;
  return escaped.replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;");
}
