import fc from "fast-check";
import { spaceAround } from "../../../src/core/clauses/space-around";
import { textOf } from "../../../src/core/editing/new-block";

/** The paragraph as it reads afterwards; | is the cursor. */
function after(paragraph: string): string {
  const offset = paragraph.indexOf("|");
  const [before = "", rest = ""] = paragraph.split("|");
  const content = [{ kind: "text", text: "Ny." } as const];
  return before + textOf(spaceAround(content, { paragraph: before + rest, offset })) + rest;
}

it.each([
  ["|", "Ny."],
  ["Ett.|", "Ett. Ny."],
  ["Ett. |", "Ett. Ny."],
  ["Ett.\u00A0|", "Ett.\u00A0Ny."],
  ["Ett.| Två.", "Ett. Ny. Två."],
  ["Ett. |Två.", "Ett. Ny. Två."],
  ["Ett.|Två.", "Ett. Ny. Två."],
  ["|Två.", "Ny. Två."],
  ["Ett (|).", "Ett (Ny.)."],
  ["Ett/|", "Ett/Ny."],
])("%s becomes %s", (before, expected) => {
  expect(after(before)).toBe(expected);
});

it("takes the end of the paragraph where the host cannot tell the place", () => {
  const content = [{ kind: "field", tag: "tu:datum", guidance: "datum" } as const];
  expect(spaceAround(content, { paragraph: "Ett." })).toEqual([{ kind: "text", text: " " }, ...content]);
  expect(spaceAround(content, { paragraph: "" })).toEqual(content);
});

it("never lets words grow together, and changes nothing else", () => {
  const paragraph = fc.string({ unit: fc.constantFrom(..."aÅ1 .,()\u00A0") });
  fc.assert(
    fc.property(paragraph, paragraph, (before, rest) => {
      const whole = after(`${before}|${rest}`);
      expect(whole).not.toMatch(/[\p{L}\p{N}]Ny\.|Ny\.[\p{L}\p{N}]/u);
      expect(whole.replace(/ ?Ny\. ?/, "").replaceAll(" ", "")).toBe((before + rest).replaceAll(" ", ""));
    }),
    { numRuns: 200 },
  );
});
