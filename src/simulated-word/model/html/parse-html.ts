import { append, element, text, type XmlElement } from "../../../ooxml/xml/node";

const voids = new Set(["br", "hr", "img", "meta", "link", "col", "input"]);

/** What an opening tag closes, as browsers have it: a second li ends the first. */
const closedBy: Readonly<Record<string, readonly string[]>> = {
  li: ["li", "p"],
  tr: ["tr", "td", "th", "p"],
  td: ["td", "th", "p"],
  th: ["td", "th", "p"],
  ...Object.fromEntries(
    ["p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote", "pre"].map(
      (name) => [name, ["p"]],
    ),
  ),
};

/** Elements that what is closed implicitly may not lie beyond. */
const scopes = new Set(["ul", "ol", "table", "html", "body", "#root"]);

/** HTML as a tree, forgiving as a browser is: an end that is missing is supplied, one that is too many is passed over. */
export function parseHtml(source: string): XmlElement {
  const root = element("#root");
  let open = root;
  const tokens =
    /<!--[\s\S]*?-->|<![^>]*>|<\/([a-z][\w:-]*)\s*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
  for (const [token, closing, opening, rest = ""] of source.matchAll(tokens)) {
    if (closing !== undefined) open = closed(open, closing.toLowerCase());
    else if (opening !== undefined) open = opened(open, opening.toLowerCase(), rest);
    else if (!/^<!/.test(token)) append(open, text(decoded(token)));
  }
  return root;
}

function opened(current: XmlElement, name: string, rest: string): XmlElement {
  let parent = current;
  const ends = closedBy[name] ?? [];
  for (let above: XmlElement | undefined = current; above && !scopes.has(above.name); above = above.parent) {
    if (ends.includes(above.name)) parent = above.parent ?? parent;
  }
  const made = element(name, attributesIn(rest));
  append(parent, made);
  return voids.has(name) || rest.endsWith("/") ? parent : made;
}

function closed(current: XmlElement, name: string): XmlElement {
  for (let above: XmlElement | undefined = current; above; above = above.parent) {
    if (above.name === name) return above.parent ?? above;
  }
  return current;
}

function attributesIn(source: string): Record<string, string> {
  const pairs = source.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...pairs].map(([, name = "", double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ""),
    ]),
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  aring: "å",
  auml: "ä",
  ouml: "ö",
  Aring: "Å",
  Auml: "Ä",
  Ouml: "Ö",
  copy: "©",
  sect: "§",
  bull: "•",
};

function decoded(source: string): string {
  return source.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === "string") return entities[name] ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : "";
  });
}
