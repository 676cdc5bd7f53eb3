import fc from "fast-check";
import { reconcile } from "../../../src/core/document/reconcile";
import type { Block, Document } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import { documentFrom } from "../../support/notation";
import { someReadings } from "../../support/random-edits";
import { withIds } from "../../support/with-ids";

const read = (notation: string): Document => withIds(documentFrom(notation));

const notation = "^ Dnr 1\n# Ärendet\nett\n| a | b |\n| c | d |\n¶\ntvå\n¶\n- tre";

/** Ids apart, for a block's id is what reconciling may change. */
const withoutIds = (document: Document): unknown =>
  JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === "id" ? undefined : value)));

const idsOf = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => [block.id, ...(block.kind === "table" ? idsIn(block) : [])]);
const idsIn = (block: Block): readonly string[] => textBlocks([block]).map(({ id }) => id);

/** What of the later reading is new, by its text. */
function newIn(before: string, after: string): readonly string[] {
  const first = read(before);
  const known = new Set<Block>([...first.blocks, ...textBlocks(first.blocks)]);
  return textBlocks(reconcile(first, read(after)).blocks)
    .filter((block) => !known.has(block))
    .map(({ text }) => text);
}

describe("reconcile", () => {
  it("gives the earlier document when nothing has changed", () => {
    const before = read(notation);
    expect(reconcile(before, read(notation))).toBe(before);
  });

  it.each([
    ["a changed paragraph", notation.replace("ett", "fyra"), ["fyra"]],
    ["a new one in front", notation.replace("# Ärendet", "nytt\n# Ärendet"), ["nytt"]],
    ["a new one at the end", `${notation}\nnytt`, ["nytt"]],
    ["one that is gone", notation.replace("\nett", ""), []],
    ["a changed cell", notation.replace("| c |", "| x |"), ["x"]],
    ["a new row", notation.replace("| c | d |", "| x | y |\n| c | d |"), ["x", "y"]],
    ["a paragraph that is a heading now", notation.replace("två", "## två"), ["två"]],
    ["two changes far apart", notation.replace("Ärendet", "Nytt").replace("tre", "fyra"), ["Nytt", "fyra"]],
  ])("keeps all objects but %s", (_, after, expected) => {
    expect(newIn(notation, after)).toEqual(expected);
  });

  it("keeps the id of a paragraph that alone has changed", () => {
    const before = read("ett\ntvå\ntre");
    const after = reconcile(before, read("ett\nfyra\ntre"));
    expect(idsOf(after)).toEqual(idsOf(before));
  });

  it("gives no id to two blocks, however often blocks come and go", () => {
    const texts = ["ett\ntvå", "nytt\nett\ntvå", "ett", "nyare\nett\nnytt\ntvå", "ett\ntvå\ntre"];
    const document = texts.reduce((before, text) => reconcile(before, read(text)), read("tre"));
    expect(new Set(idsOf(document)).size).toBe(idsOf(document).length);
  });

  it("says what the later reading says, whatever has been done, with ids that are each block's own", () => {
    const blocks = documentFrom(`${notation}\nfem\n| x |\n| y |\n## sex`).blocks;
    fc.assert(
      fc.property(someReadings(blocks), (readings) => {
        let before = read(notation);
        for (const edited of readings) {
          const after = edited(before);
          const document = reconcile(before, after);
          expect(withoutIds(document)).toEqual(withoutIds(after));
          expect(new Set(idsOf(document)).size).toBe(idsOf(document).length);
          before = document;
        }
      }),
    );
  });

  it("sees a change of any property of a paragraph", () => {
    const before = read(`${notation}\n{!|gult} {Arial 11|ord}`);
    before.blocks.forEach((block, at) => {
      if (block.kind === "table") return;
      for (const key of Object.keys(block).filter((name) => name !== "id")) {
        const changed: Block = { ...block, [key]: "annat" };
        const blocks = before.blocks.map((one) => (one === block ? changed : one));
        expect(reconcile(before, { ...before, blocks }).blocks[at]).toEqual(changed);
      }
    });
  });
});
