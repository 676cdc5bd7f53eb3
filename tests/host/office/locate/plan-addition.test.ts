import { freeSides, planBeside } from "../../../../src/host/office/locate/plan-addition";

const both = { left: true, right: true };

describe("planBeside", () => {
  it("stands after the words before the place", () => {
    expect(planBeside("trygghetskapande", 9, both)).toMatchObject({
      plan: { kind: "words", needle: { words: "trygghets", start: 0 } },
      side: "End",
    });
  });
  it("stands before the words after the place at a paragraph's start", () => {
    expect(planBeside("Ärendet", 0, both)).toMatchObject({
      plan: { needle: { words: "Ärendet", start: 0 } },
      side: "Start",
    });
  });
  it("does not reach past a tab", () => {
    expect(planBeside("Telefon:\t08", 11, both)).toMatchObject({
      plan: { needle: { words: "08", start: 9 } },
      side: "End",
    });
  });
  it("takes the character outside along at a control's edge", () => {
    expect(planBeside("nämnden idag", 7, { left: false, right: true })).toEqual({
      plan: { kind: "words", needle: { words: " ", start: 7 } },
      side: "Replace",
      around: ["", " "],
    });
    expect(planBeside("till nämnden", 5, { left: true, right: false })).toMatchObject({ around: [" ", ""] });
  });
  it("gives up between two controls, and at an edge where nothing stands outside", () => {
    expect(planBeside("ab", 1, { left: false, right: false }).plan).toEqual({ kind: "impossible" });
    expect(planBeside("ab", 2, { left: false, right: true }).plan).toEqual({ kind: "impossible" });
  });
  it("has nothing to hold on to in an empty paragraph", () => {
    expect(planBeside("", 0, both).plan).toEqual({ kind: "impossible" });
  });
});

describe("freeSides", () => {
  const control = { kind: "control", tag: "tu:namnd", placeholder: false, start: 5, end: 12 } as const;
  const at = (place: number, asked = { start: place, end: place }) => freeSides(place, asked, [control]);

  it("keeps text that is added at a control's edge outside it", () => {
    expect(at(12)).toEqual({ left: false, right: true });
    expect(at(5)).toEqual({ left: true, right: false });
  });
  it("puts it inside when the edit was about the control's own text", () => {
    expect(at(12, { start: 5, end: 12 })).toEqual(both);
  });
  it("is free everywhere else", () => expect(at(8)).toEqual(both));
});
