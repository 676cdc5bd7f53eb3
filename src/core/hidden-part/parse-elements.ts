import { Malformed, XmlSource } from "./xml-source";

/** An element of a hidden part, which needs neither text nor prefixes nor anything else that XML has. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
}

/** Ten thousand sections or deviations. A longer part is none of ours. */
const longest = 2_000_000;
const deepest = 8;

/**
 * Reads the small part of XML that hidden parts are written in: elements, attributes, the five named entities and
 * character numbers. Undefined for anything else, and never an exception: the text may be anybody's.
 */
export function parseElements(xml: string): Element | undefined {
  if (xml.length > longest) return undefined;
  try {
    return parseRoot(new XmlSource(xml));
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

function parseRoot(source: XmlSource): Element {
  source.accept("\uFEFF");
  if (source.accept("<?xml ")) source.upTo("?>");
  const root = parseElement(source, 1);
  source.skipSpace();
  if (!source.atEnd) throw new Malformed();
  return root;
}

function parseElement(source: XmlSource, depth: number): Element {
  if (depth > deepest) throw new Malformed();
  source.skipSpace();
  source.expect("<");
  const name = source.name();
  const attributes = parseAttributes(source);
  if (source.accept("/>")) return { name, attributes, children: [] };
  source.expect(">");
  return { name, attributes, children: parseChildren(source, name, depth) };
}

function parseChildren(source: XmlSource, parent: string, depth: number): readonly Element[] {
  const children: Element[] = [];
  for (source.skipSpace(); !source.accept("</"); source.skipSpace())
    children.push(parseElement(source, depth + 1));
  if (source.name() !== parent) throw new Malformed();
  source.skipSpace();
  source.expect(">");
  return children;
}

function parseAttributes(source: XmlSource): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  while (source.skipSpace() && source.atName) {
    const name = source.name();
    if (attributes.has(name)) throw new Malformed();
    source.skipSpace();
    source.expect("=");
    source.skipSpace();
    attributes.set(name, parseValue(source));
  }
  return attributes;
}

function parseValue(source: XmlSource): string {
  const quote = source.accept("'") ? "'" : '"';
  if (quote === '"') source.expect('"');
  const raw = source.upTo(quote);
  if (raw.includes("<")) throw new Malformed();
  const [first = "", ...rest] = raw.split("&");
  return first + rest.map(parseReference).join("");
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What follows an ampersand: "lt;3" is "<3". */
function parseReference(source: string): string {
  const end = source.indexOf(";");
  if (end < 0) throw new Malformed();
  const reference = source.slice(0, end);
  return (entities.get(reference) ?? parseCharacterNumber(reference)) + source.slice(end + 1);
}

function parseCharacterNumber(reference: string): string {
  const [, hexadecimal, decimal] = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(reference) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  if (!(code > 0 && code <= 0x10ffff)) throw new Malformed();
  return String.fromCodePoint(code);
}
