import type { BlockId } from "../../../../src/core/document/document";
import { createParagraphFinder } from "../../../../src/host/office/locate/find-paragraph";
import type { WordParagraph } from "../../../../src/host/office/read/word-paragraph";

/** Words are paragraphs; "text#id" gives one a session id. */
const paragraphs = (notation: string): WordParagraph[] =>
  notation.split(" ").map((word) => {
    const [text = "", localId] = word.split("#");
    return localId === undefined ? { text, nesting: 0 } : { text, nesting: 0, localId };
  });

function find(then: string, now: string, nth: number, expected?: string) {
  const read = paragraphs(then);
  const anchors = new Map(
    read.map(({ text }, index) => [`b${index}` as BlockId, { index, text, spans: [] }]),
  );
  const finder = createParagraphFinder({ paragraphs: read, anchors, tables: new Map() }, paragraphs(now));
  const found = finder(`b${nth}` as BlockId, expected ?? read[nth]?.text ?? "");
  return found.ok ? found.index : found.reason;
}

describe("createParagraphFinder", () => {
  it("finds a paragraph where it was", () => expect(find("a b c", "a b c", 1)).toBe(1));
  it("follows a paragraph that others have pushed down", () => expect(find("a b c", "x a y b c", 1)).toBe(3));
  it("refuses one that was changed", () => expect(find("a b c", "a B c", 1)).toBe("text-has-changed"));
  it("refuses one that was taken away", () => expect(find("a b c", "a c", 1)).toBe("block-is-gone"));
  it("refuses to choose among equal ones", () =>
    expect(find("a - - c", "a - c", 1)).toBe("place-is-ambiguous"));
  it("knows equal ones by the session's id", () => expect(find("a -#1 -#2 c", "a -#2 c", 2)).toBe(1));
  it("does not trust an id whose text is another", () =>
    expect(find("a b#1 c", "a B#1 c", 1)).toBe("text-has-changed"));
  it("refuses when the edit was made for another text than was read", () =>
    expect(find("a b c", "a b c", 1, "B")).toBe("text-has-changed"));
  it("refuses a block of no reading", () => expect(find("a", "a", 7)).toBe("block-is-gone"));
});
