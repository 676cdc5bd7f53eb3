import { createOfficeEnvironment } from "./host/office/office-environment";
import { countLoad } from "./host/office/self-test/count-load";
import type { SelfTest } from "./host/self-test";
import { mountTaskpane } from "./taskpane/mount";
import { createBrowserMemory, createShortMemory, type PaneMemory } from "./taskpane/pane-memory";
import { loadStrings } from "./taskpane/strings/load-strings";
import { parseTab } from "./taskpane/tabs";

/**
 * The task pane in Word: where the world outside is put together, and handed to what knows nothing of it.
 * What talks to Word, and what reads and checks, are files of their own, fetched while office.js comes up; the pane
 * stands as soon as the first is here.
 */
const host = import(/* webpackChunkName: "word" */ "./host/office/office-host");
const content = import("./start-environment").then(({ createEnvironment, readNamnder }) => ({
  environment: createEnvironment(),
  namnder: readNamnder(),
}));

void Office.onReady((info) => {
  // Tells the start check, which waits for this and has a sentence of its own.
  document.documentElement.dataset["started"] = "";
  if (info.host === Office.HostType.Word) start(paneElement()).catch(sayNotStarted);
  else say("Det här är ett tillägg till Word. Öppna det i Word, på fliken Start.");
});

async function start(element: Element): Promise<void> {
  const { createOfficeHost } = await host;
  const { language, theme, documentKey } = createOfficeEnvironment(window);
  const unmount = mountTaskpane(element, {
    host: createOfficeHost(),
    content,
    language,
    strings: await loadStrings(language),
    theme,
    initialTab: parseTab(location.search),
    memory: openMemory(documentKey),
    selfTest: canStore() ? openSelfTest() : undefined,
  });
  // Without it there is nothing that the pane can do.
  content.catch((error: unknown) => {
    unmount();
    sayNotStarted(error);
  });
}

/** A file that could not be fetched, or our own mistake: shown, and left in the console for those who look there. */
function sayNotStarted(error: unknown): void {
  console.error(error);
  say("Tillägget kunde inte starta. Kontrollera nätverket, stäng den här rutan och öppna den igen.");
}

/** In the place and the look of the start check's own sentences. */
function say(sentence: string): void {
  const paragraph = Object.assign(document.createElement("p"), { className: "start-trouble" });
  paragraph.setAttribute("role", "alert");
  paragraph.textContent = sentence;
  paneElement().replaceChildren(paragraph);
}

function paneElement(): Element {
  const element = document.getElementById("root");
  if (!element) throw new Error("taskpane.html has no element with id root");
  return element;
}

/** Few people ever need it, so it is fetched by those who do. */
function openSelfTest(): () => Promise<SelfTest> {
  countLoad(sessionStorage);
  const session = crypto.randomUUID();
  return async () => {
    const { createSelfTest } = await import("./host/office/self-test/create-self-test");
    return createSelfTest({ storage: sessionStorage, session });
  };
}

function openMemory(documentKey: string): PaneMemory {
  return canStore()
    ? createBrowserMemory({ session: sessionStorage, local: localStorage, documentKey })
    : createShortMemory();
}

/** A browser may refuse even to name its storage; then the pane remembers as long as it is open. */
function canStore(): boolean {
  try {
    return Boolean(sessionStorage && localStorage);
  } catch {
    return false;
  }
}
