import type { BlockId } from "../../../../src/core/document/document";
import type { Edit } from "../../../../src/core/editing/edit";
import type { NewBlock } from "../../../../src/core/editing/new-block";
import { joinEdits } from "../../../../src/host/office/write/join-edits";
import { undoStepsOf } from "../../../../src/host/office/write/undo-steps";

const replace = (block: string, start = 0): Edit => ({
  kind: "replace-text",
  block: block as BlockId,
  expected: "text",
  start,
  end: start + 1,
  replacement: "",
});
const heading: NewBlock = { kind: "heading", level: 1, content: [] };
const insertAfter = (block: string): Edit => ({
  kind: "insert-blocks",
  at: { kind: "after", block: block as BlockId, expected: "" },
  blocks: [heading],
});
const insertAtEnd: Edit = { kind: "insert-blocks", at: { kind: "end" }, blocks: [heading] };

const kinds = (...edits: Edit[]) => joinEdits(edits).map(({ kind }) => kind);

describe("joinEdits", () => {
  it("makes the corrections of one block one", () => {
    expect(kinds(replace("a"), replace("b"), replace("a", 2))).toEqual(["replace-texts", "replace-texts"]);
  });
  it("makes insertions at one place one, and keeps others apart", () => {
    expect(kinds(insertAfter("a"), insertAtEnd, insertAfter("a"), insertAtEnd, insertAfter("b"))).toEqual([
      "insert-blocks",
      "insert-blocks",
      "insert-blocks",
    ]);
  });
});

describe("undoStepsOf", () => {
  it("is one for a correction", () => expect(undoStepsOf([replace("a")])).toBe(1));
  it("is not known for what Word may count as it likes", () =>
    expect(undoStepsOf([insertAtEnd])).toBeUndefined());
  it("leaves out the hidden part, which no undo reaches", () =>
    expect(undoStepsOf([replace("a"), { kind: "store-part", part: "seal", xml: "<x/>" }])).toBe(1));
});
