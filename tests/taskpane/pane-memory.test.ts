/** @jest-environment jsdom */
import { createBrowserMemory } from "../../src/taskpane/pane-memory";
import { parseRemembered } from "../../src/taskpane/state/use-remembered";

const memoryOf = (documentKey: string) =>
  createBrowserMemory({ session: sessionStorage, local: localStorage, documentKey });

const refusing: Storage = {
  length: 0,
  clear: () => undefined,
  key: () => null,
  removeItem: () => undefined,
  getItem: () => {
    throw new DOMException("denied");
  },
  setItem: () => {
    throw new DOMException("quota");
  },
};

it("keeps documents apart and survives a reload", () => {
  memoryOf("a.docx").document.set("tab", "granska");
  expect(memoryOf("a.docx").document.get("tab")).toBe("granska");
  expect(memoryOf("b.docx").document.get("tab")).toBeUndefined();
});

it("remembers a person between documents", () => {
  memoryOf("a.docx").person.set("officer", "Vera Almkvist");
  expect(memoryOf("b.docx").person.get("officer")).toBe("Vera Almkvist");
});

it("remembers as long as it lives where the browser refuses to store", () => {
  const memory = createBrowserMemory({ session: refusing, local: refusing, documentKey: "a" });
  memory.document.set("tab", "granska");
  expect(memory.document.get("tab")).toBe("granska");
});

it.each([undefined, "", "{", "null", "7", '"text"', "[]"])("takes %j for nothing remembered", (stored) =>
  expect(parseRemembered(stored)).toEqual({}),
);

it("takes only texts of what another version left behind", () =>
  expect(parseRemembered('{"a":"1","b":2,"c":null,"d":{"e":"f"}}')).toEqual({ a: "1" }));
