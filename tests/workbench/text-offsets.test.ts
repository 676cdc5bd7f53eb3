/** @jest-environment jsdom */
import { offsetAt, rangeAt } from "../../src/workbench/text-offsets";

function paragraph(html: string): HTMLElement {
  document.body.innerHTML = `<p>${html}</p>`;
  return document.querySelector("p")!;
}

it("counts characters over runs", () => {
  const element = paragraph("<span>Hej </span><b>du</b>");
  expect(offsetAt(element, element.querySelector("b")!.firstChild!, 1)).toBe(5);
});

it("counts a line break as the one character that Word has for it", () => {
  const element = paragraph("<span>Rad ett<br>rad två</span>");
  expect(offsetAt(element, element.querySelector("span")!.lastChild!, 3)).toBe(11);
});

it.each([
  [0, 3, "Hej"],
  [2, 5, "j d"],
  [4, 6, "du"],
  [4, 99, "du"],
])("finds the stretch %i–%i", (start, end, text) => {
  const element = paragraph("<span>Hej </span><b>du</b>");
  expect(rangeAt(element, { start, end }).toString()).toBe(text);
});

it("finds a stretch over a line break", () => {
  const element = paragraph("<span>ett<br>två</span>");
  expect(rangeAt(element, { start: 2, end: 5 }).toString()).toBe("tt");
});
