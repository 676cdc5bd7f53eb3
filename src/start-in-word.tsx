import type { Language } from "./core/language/localised";
import { mountTaskpane } from "./taskpane/mount";
import { createBrowserMemory, createShortMemory, type PaneMemory } from "./taskpane/pane-memory";
import type { PaneTheme, ThemeSource } from "./taskpane/services";
import { parseTab } from "./taskpane/tabs";

/**
 * The task pane in Word: where the world outside is put together, and handed to what knows nothing of it.
 * What reads and checks is a file of its own, fetched while office.js comes up.
 */
const host = import("./host/office/office-host");
const environment = import("./start-environment");
const selfTest = import("./host/office/self-test/create-self-test");

void Office.onReady((info) => {
  // Tells the start check, which waits for this and has a sentence of its own.
  document.documentElement.dataset["started"] = "";
  if (info.host === Office.HostType.Word) void start(paneElement());
  else paneElement().textContent = "Det här är ett tillägg till Word. Öppna det i Word, på fliken Start.";
});

async function start(element: Element): Promise<void> {
  const [{ createOfficeHost }, { createEnvironment, readNamnder }] = await Promise.all([host, environment]);
  const { createSelfTest } = await selfTest;
  mountTaskpane(element, {
    host: createOfficeHost(),
    environment: createEnvironment(),
    namnder: readNamnder().map(({ namnd }) => namnd),
    language: languageOf(Office.context.displayLanguage),
    theme: officeTheme(),
    initialTab: parseTab(location.search),
    memory: openMemory(Office.context.document.url),
    selfTest: createSelfTest({ storage: sessionStorage, session: crypto.randomUUID() }),
  });
}

function paneElement(): Element {
  const element = document.getElementById("root");
  if (!element) throw new Error("taskpane.html has no element with id root");
  return element;
}

/** A browser may refuse even to name its storage; then the pane remembers as long as it is open. */
function openMemory(documentKey: string): PaneMemory {
  try {
    return createBrowserMemory({ session: sessionStorage, local: localStorage, documentKey });
  } catch {
    return createShortMemory();
  }
}

const languageOf = (displayLanguage: string): Language => (/^sv\b/i.test(displayLanguage) ? "sv" : "en");

const contrast = matchMedia("(forced-colors: active)");
const dark = matchMedia("(prefers-color-scheme: dark)");

/** Office tells its theme on the desktop only; elsewhere, and where it is stale, the system's is what there is. */
function officeTheme(): ThemeSource {
  return {
    current: currentTheme,
    subscribe: (listener) => {
      for (const query of [contrast, dark]) query.addEventListener("change", listener);
      return () => {
        for (const query of [contrast, dark]) query.removeEventListener("change", listener);
      };
    },
  };
}

function currentTheme(): PaneTheme {
  if (contrast.matches) return "contrast";
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const isDark = theme?.bodyBackgroundColor ? isDarkColour(theme.bodyBackgroundColor) : dark.matches;
  return isDark ? "dark" : "light";
}

/** @param colour "#rrggbb" */
function isDarkColour(colour: string): boolean {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5) < 128;
}
