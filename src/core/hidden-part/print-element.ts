/** An element of a hidden part. Characters that XML cannot hold are left out of its attributes. */
export function printElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly string[] = [],
): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  return content.length === 0 ? `<${start.join(" ")}/>` : `<${start.join(" ")}>${content.join("")}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escaped = (value: string): string =>
  value.replace(notInXml, "").replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? "");

/** What XML 1.0 cannot hold: most control characters, U+FFFE and U+FFFF, and halves of surrogate pairs. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
