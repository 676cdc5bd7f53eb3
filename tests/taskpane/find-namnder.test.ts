import { findNamnder } from "../../src/taskpane/panels/write/find-namnder";

const register = ["Kulturnämnden", "Kyrkogårdsnämnden", "Trafiknämnden", "Äldrenämnden"];

it("offers all in Swedish order when nothing is typed", () =>
  expect(findNamnder(register, "", undefined)).toEqual(register));

it("puts the last chosen first", () =>
  expect(findNamnder(register, "", "Trafiknämnden")[0]).toBe("Trafiknämnden"));

it("finds within names, those that begin so first", () =>
  expect(findNamnder([...register, "Kulturskolenämnden"], "ku", undefined)).toEqual([
    "Kulturnämnden",
    "Kulturskolenämnden",
  ]));

it("minds no capitals", () => expect(findNamnder(register, "ÄLDRE", undefined)).toEqual(["Äldrenämnden"]));

it("offers all again once one is chosen", () =>
  expect(findNamnder(register, "Äldrenämnden", undefined)).toHaveLength(4));
