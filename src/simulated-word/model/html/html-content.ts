import { descendants, type XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import type { WordDocument } from "../word-document";
import { HtmlBlocks } from "./html-blocks";
import { parseHtml } from "./parse-html";

/** HTML that is text within a paragraph, or paragraphs and tables of its own. */
export type HtmlContent =
  | { readonly kind: "inline"; readonly runs: readonly XmlElement[] }
  | { readonly kind: "blocks"; readonly blocks: readonly XmlElement[] };

/**
 * What an add-in gives to insertHtml, as content of this document: paragraphs, headings, lists, tables, links and the
 * formatting of text. @throws WordError NotImplemented for an element that is not played
 */
export function htmlContent(document: WordDocument, html: string, place: XmlElement): HtmlContent {
  const root = parseHtml(html);
  const body = [...descendants(root, "body")][0] ?? root;
  const all = [...descendants(body)];
  for (const { name, attributes } of all) {
    if (!played.has(name)) throw notPlayed(`<${name}>`);
    if (name === "img" && !/^data:/i.test(attributes["src"] ?? ""))
      throw notPlayed("an image from elsewhere");
  }
  const blocks = new HtmlBlocks(document, place);
  if (!all.some(({ name }) => blockNames.has(name))) return { kind: "inline", runs: blocks.inlineOf(body) };
  blocks.addAll(body);
  return { kind: "blocks", blocks: blocks.finished() };
}

const blockNames = new Set([
  ..."p div h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr td th blockquote pre hr section article".split(
    " ",
  ),
]);

const played = new Set([
  ...blockNames,
  ..."html head body title style meta link script b strong i em u ins s strike del sub sup br a span font code img".split(
    " ",
  ),
]);

function notPlayed(what: string): WordError {
  return new WordError("NotImplemented", `not implemented: insertHtml with ${what}`);
}
