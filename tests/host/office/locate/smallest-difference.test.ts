import fc from "fast-check";
import { smallestDifference, type TextChange } from "../../../../src/host/office/locate/smallest-difference";

const apply = (text: string, { start, end, replacement }: TextChange) =>
  text.slice(0, start) + replacement + text.slice(end);

const whole = (before: string, after: string) =>
  smallestDifference(before, { start: 0, end: before.length, replacement: after });

describe("smallestDifference", () => {
  it("is nothing when nothing changes", () => {
    expect(whole("samma", "samma")).toBeUndefined();
  });
  it("is the one letter that is missing", () => {
    expect(whole("trygghetskapande", "trygghetsskapande")).toEqual({ start: 9, end: 9, replacement: "s" });
  });
  it("is the digits that are regrouped", () => {
    expect(whole("08-50800198", "08-508 001 98")).toEqual({ start: 6, end: 9, replacement: " 001 " });
  });
  it("counts from the start of the text, not of the stretch", () => {
    expect(smallestDifference("den den dag", { start: 4, end: 7, replacement: "denna" })).toEqual({
      start: 7,
      end: 7,
      replacement: "na",
    });
  });
  it("never cuts a surrogate pair", () => {
    expect(whole("a\u{1F600}b", "a\u{1F601}b")).toEqual({ start: 1, end: 3, replacement: "\u{1F601}" });
  });
  it("never parts a letter from its combining mark", () => {
    expect(whole("a\u030Ar", "a\u0308r")).toEqual({ start: 0, end: 2, replacement: "a\u0308" });
  });
  it("does the same as the change it came from", () => {
    const word = fc.string({ unit: "grapheme", maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, word, (head, before, tail, replacement) => {
        const change = { start: head.length, end: head.length + before.length, replacement };
        const text = head + before + tail;
        const smallest = smallestDifference(text, change);
        expect(smallest ? apply(text, smallest) : text).toBe(apply(text, change));
      }),
    );
  });
});
