import fc from "fast-check";
import { createPlainDate, printIsoDate } from "../../src/core/language/plain-date";
import { printSwedishDate } from "../../src/core/language/swedish-dates";
import { parseTypedDate } from "../../src/taskpane/components/typed-date";

const day = { kind: "day", date: { year: 2023, month: 12, day: 13 } };

it.each([
  "13 december 2023",
  " 13 december 2023 ",
  "den 13 december 2023",
  "onsdagen den 13 december 2023",
  "13 dec 2023",
  "2023-12-13",
  "20231213",
  "13/12 2023",
])("reads %j", (text) => expect(parseTypedDate(text)).toEqual(day));

it("knows an empty field from a day", () => expect(parseTypedDate("  ")).toEqual({ kind: "none" }));

it.each(["31 november 2023", "2023-02-30", "20230230"])("knows that there is no %s", (text) =>
  expect(parseTypedDate(text)).toEqual({ kind: "no-such-day" }),
);

it.each(["13 december", "i morgon", "december 2023", "13", "2023-12-13 och 2023-12-14"])(
  "does not guess at %j",
  (text) => expect(parseTypedDate(text)).toEqual({ kind: "unreadable" }),
);

it("reads every day that it is shown as", () => {
  const days = fc.record({
    year: fc.integer({ min: 1950, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(days, ({ year, month, day: dayOfMonth }) => {
      const date = createPlainDate(year, month, dayOfMonth)!;
      for (const print of [printIsoDate, printSwedishDate])
        expect(parseTypedDate(print(date))).toEqual({ kind: "day", date });
    }),
  );
});
