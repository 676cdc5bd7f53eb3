import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { installSimulatedWord, type SimulatedWord } from "../../src/simulated-word/simulated-word";
import type { SimulatedWordOptions } from "../../src/simulated-word/simulated-word-options";
import { topUpWord } from "../../src/simulated-word/library/top-up";

export type WordSessionOptions = Partial<Omit<SimulatedWordOptions, "bytes">>;

/** The newest set that is played. */
export const newestWordApi = "1.9";

const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const address = "http://127.0.0.1/office/";

/**
 * Loads the real, unmodified office.js into jest's jsdom over a simulated Word that has the document open; `Word` and
 * `Office` are then what they are in a task pane. At WordApi 1.3 unless said otherwise. Called again, everything is
 * loaded anew: nothing of the session before is left.
 */
export async function openWord(bytes: Uint8Array, options: WordSessionOptions = {}): Promise<SimulatedWord> {
  open?.close();
  forgetOffice();
  open = installSimulatedWord(window, {
    wordApi: "1.3",
    onLibraryLoaded: () => topUpWord(window),
    ...options,
    bytes,
  });
  await loadOffice();
  return open;
}

let open: SimulatedWord | undefined;

async function loadOffice(): Promise<void> {
  namesBefore = new Set(Object.getOwnPropertyNames(window));
  serveLibrary();
  evaluate("office.js");
  await Office.onReady();
  namesOfOffice = namesAddedSince(namesBefore);
}

let namesBefore: ReadonlySet<string> | undefined;
/** Undefined while office.js has not come up. */
let namesOfOffice: readonly string[] | undefined;

function namesAddedSince(names: ReadonlySet<string>): readonly string[] {
  return Object.getOwnPropertyNames(window).filter((name) => !names.has(name));
}

function forgetOffice(): void {
  const names = namesOfOffice ?? (namesBefore ? namesAddedSince(namesBefore) : []);
  for (const name of names) Reflect.deleteProperty(window, name);
  namesOfOffice = undefined;
  for (const script of document.querySelectorAll(`script[src^="${address}"]`)) script.remove();
}

/** office.js finds its folder by its own script element, and appends those of its siblings: they come from disk. */
function serveLibrary(): void {
  const marker = document.createElement("script");
  marker.type = "text/plain";
  marker.src = `${address}office.js`;
  document.head.append(marker);
  document.head.appendChild = function appendChild<T extends Node>(node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(address)) {
      return Node.prototype.appendChild.call(document.head, node) as T;
    }
    window.setTimeout(() => {
      evaluate(node.src.slice(address.length));
      node.onload?.(new Event("load"));
    }, 0);
    return node;
  };
}

function evaluate(file: string): void {
  window.eval(`${readFileSync(join(library, file), "utf8")}\n//# sourceURL=${file}`);
}
