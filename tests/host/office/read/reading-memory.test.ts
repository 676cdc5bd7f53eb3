import type { BlockId, Document, Span, TextBlock } from "../../../../src/core/document/document";
import { alignDocument, textWithDeletions } from "../../../../src/host/office/read/reading-memory";
import type { WordParagraph } from "../../../../src/host/office/read/word-paragraph";

const paragraph = (text: string, spans: readonly Span[] = []): TextBlock => ({
  kind: "paragraph",
  id: text as BlockId,
  text,
  spans,
  style: "Normal",
  editable: true,
});
const documentOf = (...blocks: Document["blocks"]): Document => ({
  blocks,
  header: { state: "none" },
  footer: { state: "none" },
  properties: { title: "", creator: "" },
  condition: { trackedChanges: false, comments: 0 },
  storedSeal: { state: "none" },
  storedDeviations: { state: "none" },
  readBy: "ooxml",
});
const inWord = (text: string, nesting = 0): WordParagraph => ({ text, nesting });
const cell = (text: string) => ({ blocks: [paragraph(text)], columns: 1 });

const indexes = (document: Document, ...paragraphs: WordParagraph[]) =>
  Object.fromEntries(
    [...alignDocument(document, paragraphs).memory.anchors].map(([id, { index }]) => [id as string, index]),
  );

describe("alignDocument", () => {
  it("finds blocks by letters and digits, past what Word writes differently", () => {
    expect(
      indexes(
        documentOf(paragraph("Dnr\tKS 1"), paragraph("Allt\u00ADsammans")),
        inWord("Dnr KS 1"),
        inWord("Alltsammans"),
      ),
    ).toEqual({ "Dnr\tKS 1": 0, "Allt\u00ADsammans": 1 });
  });
  it("takes decomposed letters for the same", () => {
    expect(indexes(documentOf(paragraph("Ärendet")), inWord("A\u0308rendet"))).toEqual({ Ärendet: 0 });
  });
  it("does not take a cell for body text", () => {
    expect(indexes(documentOf(paragraph("Namn")), inWord("Namn", 1))).toEqual({});
  });
  it("finds the paragraphs of cells", () => {
    const table = {
      kind: "table" as const,
      id: "t" as BlockId,
      rows: [{ isHeader: true, cells: [cell("Namn"), cell("Datum")] }],
    };
    expect(
      indexes(documentOf(paragraph("Före"), table), inWord("Före"), inWord("Namn", 1), inWord("Datum", 1)),
    ).toEqual({
      Före: 0,
      Namn: 1,
      Datum: 2,
    });
    expect(alignDocument(documentOf(table), []).memory.tables.get("t" as BlockId)).toBe(0);
  });
  it("finds a block whether or not Word gives its deleted text", () => {
    const block = paragraph("den dag", [{ kind: "deleted", start: 4, end: 4, deleted: "femte " }]);
    expect(indexes(documentOf(block), inWord("den dag"))).toEqual({ "den dag": 0 });
    expect(indexes(documentOf(block), inWord("den femte dag"))).toEqual({ "den dag": 0 });
  });
  it("leaves a block that Word does not have uneditable", () => {
    const { document } = alignDocument(documentOf(paragraph("a"), paragraph("textruta")), [inWord("a")]);
    expect(document.blocks.map((block) => block.kind !== "table" && block.editable)).toEqual([true, false]);
  });
});

it("textWithDeletions puts deletions back where they were", () => {
  const spans: Span[] = [
    { kind: "deleted", start: 0, end: 0, deleted: "Nu " },
    { kind: "deleted", start: 3, end: 3, deleted: "!" },
  ];
  expect(textWithDeletions(paragraph("abc", spans))).toBe("Nu abc!");
});
