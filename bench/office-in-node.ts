import { JSDOM } from "jsdom";

const names = [
  "window",
  "document",
  "Node",
  "HTMLScriptElement",
  "Event",
  "Office",
  "Word",
  "OfficeExtension",
];

/**
 * Makes this process look like a page to what loads office.js: a window whose own globals are also ours. To be called
 * before anything that names them is loaded.
 */
export function becomePage(): void {
  const { window } = new JSDOM("<!doctype html>", { url: "http://127.0.0.1/", runScripts: "outside-only" });
  for (const name of names)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => Reflect.get(window, name) as unknown,
    });
}
