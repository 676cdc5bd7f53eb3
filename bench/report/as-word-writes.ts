import { escape, ooxml, type Ooxml } from "../../tests/support/docx";
import type { Random } from "./random";

/**
 * Paragraphs as Word saves them after some rounds of editing: ids of revisions, runs split where somebody
 * has changed something, marks of the spelling check, a bookmark at each heading. About as much markup a letter as in
 * real reports.
 */
export class WordMarkup {
  #bookmarks = 0;

  constructor(readonly random: Random) {}

  paragraph(text: string, properties = ""): Ooxml {
    return this.#paragraph(properties, this.#runs(text));
  }

  heading(level: 1 | 2 | 3, text: string): Ooxml {
    const id = ++this.#bookmarks;
    const marked = `<w:bookmarkStart w:id="${id}" w:name="_Toc${180_000_000 + id}"/>${this.#run(text)}<w:bookmarkEnd w:id="${id}"/>`;
    return this.#paragraph(`<w:pStyle w:val="Heading${level}"/>`, marked);
  }

  item(list: "bullet" | "number", text: string): Ooxml {
    const id = list === "bullet" ? 1 : 2;
    return this.paragraph(
      text,
      `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`,
    );
  }

  #paragraph(properties: string, runs: string): Ooxml {
    const ids = `w:rsidR="${this.#session()}" w:rsidRDefault="${this.#session()}" w:rsidP="${this.#session()}"`;
    const set = properties && `<w:pPr>${properties}</w:pPr>`;
    return ooxml(`<w:p ${ids}>${set}${runs}</w:p>`);
  }

  /** A run of about a hundred letters, cut between words. */
  #runs(text: string): string {
    const runs: string[] = [];
    for (let at = 0; at < text.length;) {
      const space = text.indexOf(" ", at + this.random.between(30, 180));
      const end = space < 0 ? text.length : space + 1;
      runs.push(this.#run(text.slice(at, end)));
      if (this.random.chance(0.2))
        runs.push('<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>');
      at = end;
    }
    return runs.join("");
  }

  #run(text: string): string {
    const session = this.random.chance(0.5) ? ` w:rsidRPr="${this.#session()}"` : "";
    const language = this.random.chance(0.2) ? '<w:rPr><w:lang w:val="sv-SE"/></w:rPr>' : "";
    return `<w:r${session}>${language}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
  }

  /** One of some dozen sessions of editing. */
  #session(): string {
    return `00${(0xa1b2c3 + this.random.between(0, 40) * 7919).toString(16).toUpperCase()}`;
  }
}
