import fc from "fast-check";
import { alignSequences } from "../../../src/core/document/align-sequences";

const align = (left: string, right: string) => alignSequences([...left], [...right]);

describe("alignSequences", () => {
  it("pairs equal sequences item by item, repeated ones too", () => {
    expect(align("abab", "abab")).toEqual([0, 1, 2, 3]);
  });
  it("finds its way past an item that only the other side has", () => {
    expect(align("abc", "axbc")).toEqual([0, 2, 3]);
  });
  it("leaves out an item that the other side lacks", () => {
    expect(align("axbc", "abc")).toEqual([0, undefined, 1, 2]);
  });
  it("does not guess which of several equal ones is gone", () => {
    expect(align("a...b", "a..b")).toEqual([0, undefined, undefined, undefined, 3]);
  });
  it("pairs equal ones in order between neighbours that are sure", () => {
    expect(align("a..b.c", "xa..b.c")).toEqual([1, 2, 3, 4, 5, 6]);
  });
  it("drops what was moved past others and keeps the rest", () => {
    expect(align("abcd", "bcda")).toEqual([undefined, 0, 1, 2]);
  });
  it("pairs nothing with nothing", () => {
    expect(align("", "abc")).toEqual([]);
    expect(align("abc", "")).toEqual([undefined, undefined, undefined]);
  });

  it("only ever pairs equal items, in rising order", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const partners = alignSequences(left, right);
        const pairs = partners.flatMap((partner, index) =>
          partner === undefined ? [] : [[index, partner] as const],
        );
        expect(partners).toHaveLength(left.length);
        pairs.forEach(([index, partner]) => expect(right[partner]).toBe(left[index]));
        pairs.slice(1).forEach(([, partner], nth) => expect(partner).toBeGreaterThan(pairs[nth]![1]));
      }),
    );
  });
  it("pairs every item of a sequence with itself", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "")), (items) => {
        expect(alignSequences(items, items)).toEqual(items.map((_, index) => index));
      }),
    );
  });
});
