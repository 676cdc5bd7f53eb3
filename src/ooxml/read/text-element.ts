import { textContent, type XmlElement } from "../xml/node";

/**
 * The text of a w:t as Word takes it: without xml:space="preserve" the space around it is layout of the XML, and a line
 * end within it is a space.
 */
export function textOfTextElement(node: XmlElement): string {
  const raw = rawText(node);
  const kept = node.attributes["xml:space"] === "preserve" ? raw : trimmed(raw);
  return kept.includes("\n") ? kept.replaceAll("\n", " ") : kept;
}

function rawText(node: XmlElement): string {
  const [only, second] = node.children;
  return only?.kind === "text" && !second ? only.text : textContent(node);
}

/** Only what XML calls white space: a no-break space at the edge is text. */
function trimmed(raw: string): string {
  return isSpace(raw.charCodeAt(0)) || isSpace(raw.charCodeAt(raw.length - 1))
    ? raw.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "")
    : raw;
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;
