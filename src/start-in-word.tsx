import { createOfficeEnvironment } from "./host/office/office-environment";
import { mountTaskpane } from "./taskpane/mount";
import { createBrowserMemory, createShortMemory, type PaneMemory } from "./taskpane/pane-memory";
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
  if (info.host === Office.HostType.Word) start(paneElement()).catch(sayNotStarted);
  else say("Det här är ett tillägg till Word. Öppna det i Word, på fliken Start.");
});

async function start(element: Element): Promise<void> {
  const [{ createOfficeHost }, { createEnvironment, readNamnder }] = await Promise.all([host, environment]);
  const { createSelfTest } = await selfTest;
  const { language, theme, documentKey } = createOfficeEnvironment(window);
  mountTaskpane(element, {
    host: createOfficeHost(),
    environment: createEnvironment(),
    namnder: readNamnder(),
    language,
    theme,
    initialTab: parseTab(location.search),
    memory: openMemory(documentKey),
    selfTest: canStore()
      ? createSelfTest({ storage: sessionStorage, session: crypto.randomUUID() })
      : undefined,
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
