import fc from "fast-check";
import { createPlainDate, printIsoDate, weekdayOf } from "../../../src/core/language/plain-date";
import {
  findDates,
  parseSwedishDate,
  printSwedishDate,
  weekdayNames,
} from "../../../src/core/language/swedish-dates";

const found = (text: string) =>
  findDates(text).map(({ start, end, date, year, month, day }) => [
    text.slice(start, end),
    date ? printIsoDate(date) : `${year ?? "?"}-${month}-${day}`,
  ]);

it.each([
  ["i gruppen den 13 december 2023.", "den 13 december 2023", "2023-12-13"],
  ["onsdagen den 13 december 2023 kl. 9.00", "onsdagen den 13 december 2023", "2023-12-13"],
  ["onsdag 13 december 2023", "onsdag 13 december 2023", "2023-12-13"],
  ["ons. 13 dec. 2023", "ons. 13 dec. 2023", "2023-12-13"],
  ["13 dec 2023", "13 dec 2023", "2023-12-13"],
  ["Den 1:a maj 2024 är", "Den 1:a maj 2024", "2024-05-01"],
  ["den 3e mars 2024", "den 3e mars 2024", "2024-03-03"],
  ["2023-12-13", "2023-12-13", "2023-12-13"],
  ["(2023-12-13)", "2023-12-13", "2023-12-13"],
  ["den 13/12 2023", "den 13/12 2023", "2023-12-13"],
  ["13/12-2023", "13/12-2023", "2023-12-13"],
  ["5/12/2023", "5/12/2023", "2023-12-05"],
  ["5.12.2023", "5.12.2023", "2023-12-05"],
  ["den 5 december", "den 5 december", "?-12-5"],
  ["den 31 november 2023", "den 31 november 2023", "2023-11-31"],
  ["den 29 februari 2023", "den 29 februari 2023", "2023-2-29"],
  ["2023-11-31", "2023-11-31", "2023-11-31"],
  ["DEN 13 DECEMBER 2023", "DEN 13 DECEMBER 2023", "2023-12-13"],
  ["den 12–13 december 2023", "13 december 2023", "2023-12-13"],
])("finds the date in %j", (text, quote, date) => {
  expect(found(text)).toEqual([[quote, date]]);
});

it.each([
  ["a diarienummer", "KS 2023/739, 1.5.1-135-2012 och 01.02/236/2017"],
  ["an ISO-like diarienummer", "KS-2022-00514 och 2023-12-13-4"],
  ["a personnummer", "19121212-1212"],
  ["a phone number", "08-508 412 06"],
  ["a section of an act", "5 kap. 3 § kommunallagen (2017:725)"],
  ["a fraction", "13/12 av nämnderna"],
  ["a number that cannot be a day", "2023-45-99 eller 13/45 2023"],
  ["a month inside a word", "5 majoriteter"],
])("sees no date in %s", (_, text) => {
  expect(found(text)).toEqual([]);
});

it("finds several dates with their weekdays", () => {
  const [first, second] = findDates("fredag 1 december 2023 och måndagen den 4 december 2023");
  expect([first?.weekday?.number, second?.weekday?.number]).toEqual([5, 1]);
});

it("says where the day stands", () => {
  const text = "onsdagen den 13 december 2023 eller 2023-12-14";
  expect(findDates(text).map(({ dayAt }) => text.slice(dayAt.start, dayAt.end))).toEqual(["13", "14"]);
});

const anyDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => createPlainDate(year, month, day))
  .filter((date) => date !== undefined);

it("reads back what it prints, with and without weekday, and in every form", () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const written = printSwedishDate(date);
      const forms = [
        written,
        `den ${written}`,
        `${weekdayNames[weekdayOf(date) - 1]} ${written}`,
        printIsoDate(date),
        `${date.day}/${date.month} ${date.year}`,
      ];
      for (const form of forms) expect(parseSwedishDate(form)).toEqual(date);
    }),
  );
});

it("never throws, and its stretches lie within the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 0, max: 99 }), (text, day) => {
      for (const { start, end } of findDates(`${text}${day} maj 2023-${day}`))
        expect(end).toBeGreaterThan(start);
    }),
  );
});
