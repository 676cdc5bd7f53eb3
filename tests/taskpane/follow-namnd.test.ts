import { followNamnd } from "../../src/taskpane/panels/write/follow-namnd";

const register = [
  { namnd: "Kulturnämnden", forvaltning: "Kulturförvaltningen" },
  { namnd: "Trafiknämnden", forvaltning: "Trafikkontoret" },
];

const forvaltningAfter = (namnd: string, former: { namnd: string; forvaltning: string }) =>
  followNamnd(former, namnd, register).forvaltning;

it("fills an empty förvaltning", () =>
  expect(forvaltningAfter("Trafiknämnden", { namnd: "", forvaltning: "" })).toBe("Trafikkontoret"));

it("changes the one that came with the former nämnd", () =>
  expect(
    forvaltningAfter("Trafiknämnden", { namnd: "Kulturnämnden", forvaltning: "Kulturförvaltningen" }),
  ).toBe("Trafikkontoret"));

it("leaves one that a person chose", () =>
  expect(
    forvaltningAfter("Trafiknämnden", { namnd: "Kulturnämnden", forvaltning: "Kulturkontoret" }),
  ).toBeUndefined());

it("does not leave one that came with a nämnd that is no more", () =>
  expect(
    forvaltningAfter("Ängsnämnden", { namnd: "Kulturnämnden", forvaltning: "Kulturförvaltningen" }),
  ).toBe(""));
