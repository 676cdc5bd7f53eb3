import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { builtWeb } from "../build/support/built-web";
import { docx, h1, p } from "../support/docx";
import { launchBrowser } from "./support/browser";
import { serveFolder, type ServedFolder } from "./support/serve-folder";
import { simulatedWordScript } from "./support/simulated-word-script";

const { headersFor } = jest.requireActual<{ headersFor: (path: string) => Record<string, string> }>(
  "../../scripts/webpack/response-headers.cjs",
);
const officeJs = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let browser: Browser;
let site: ServedFolder;
let word: string;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(builtWeb(), headersFor);
  word = await simulatedWordScript(docx(h1("Ärendet"), p("Telefon: 08-50800123")));
}, 240_000);
afterAll(async () => {
  await browser.close();
  site.stop();
});

const heaviestFirstLoad = 190_000;
const checkingFiles = /\/check\.[0-9a-f]{12}\.js$/;

/** In bytes, each file gzipped by itself as a web server does. */
const weightOf = (addresses: readonly string[]): number =>
  addresses
    .map((address) => readFileSync(join(builtWeb(), new URL(address).pathname)))
    .reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);

interface Shipped {
  readonly page: Page;
  readonly complaints: string[];
  readonly foreignRequests: string[];
}

/** What is shipped, with the headers that go with it. Microsoft's server is played from the npm package. */
async function openShipped({ officeAnswers = true, inWord = true } = {}): Promise<Shipped> {
  const page = await browser.newPage({ locale: "sv-SE", viewport: { width: 350, height: 800 } });
  const shipped: Shipped = { page, complaints: [], foreignRequests: [] };
  page.on("console", (message) => message.type() === "error" && shipped.complaints.push(message.text()));
  page.on("pageerror", (error) => shipped.complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site.address) && !url.startsWith(officeCdn)) shipped.foreignRequests.push(url);
  });
  if (officeAnswers) {
    await page.route(`${officeCdn}**`, (route) => {
      const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(officeJs, file)) });
    });
  } else await page.route(`${officeCdn}**`, () => new Promise(() => undefined));
  if (inWord) await page.addInitScript({ content: word });
  return shipped;
}

it("starts under its own Content-Security-Policy and asks for nothing but itself and office.js", async () => {
  const { page, complaints, foreignRequests } = await openShipped();
  await page.goto(`${site.address}/taskpane.html?vy=granska`);
  await page.getByRole("tab", { name: "Granska", selected: true }).waitFor();
  await page.getByRole("tab", { name: "Texter" }).click();
  await page.getByRole("searchbox").waitFor();
  expect({ complaints, foreignRequests }).toEqual({ complaints: [], foreignRequests: [] });
});

it(`stands before what checks is there, after at most ${heaviestFirstLoad / 1000} kB gzipped beside office.js`, async () => {
  const { page } = await openShipped();
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  await page.route(checkingFiles, () => new Promise(() => undefined));
  await page.goto(`${site.address}/taskpane.html`, { waitUntil: "commit" });
  await page.getByRole("tab", { name: "Skriv", selected: true }).waitFor();
  const own = asked.filter((url) => url.startsWith(site.address) && !checkingFiles.test(url));
  expect(weightOf(own)).toBeLessThanOrEqual(heaviestFirstLoad);
});

it("says in a sentence that what checks could not be fetched", async () => {
  const { page } = await openShipped();
  await page.route(checkingFiles, (route) => route.abort());
  await page.goto(`${site.address}/taskpane.html`);
  await page.getByRole("alert").getByText("Tillägget kunde inte starta.").waitFor();
});

it("says in a sentence that it needs Word, in a browser without one", async () => {
  const { page } = await openShipped({ inWord: false });
  await page.goto(`${site.address}/taskpane.html`);
  await page.getByText("Det här är ett tillägg till Word.").waitFor();
});

it("says in a sentence that a part of it could not be fetched", async () => {
  const { page } = await openShipped();
  await page.route(
    (url) => /\/\d+\.[0-9a-f]{12}\.js$/.test(url.pathname),
    (route) => route.abort(),
  );
  await page.goto(`${site.address}/taskpane.html`);
  await page.getByRole("alert").getByText("Tillägget kunde inte starta.").waitFor();
});

it("shows something before any script has run", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route(`${officeCdn}**`, (route) => route.abort());
  await page.goto(`${site.address}/taskpane.html`);
  await page.getByText("Läser dokumentet …").waitFor();
});

it("says so when office.js has not come up in 15 seconds", async () => {
  const { page } = await openShipped({ officeAnswers: false });
  await page.clock.install();
  await page.goto(`${site.address}/taskpane.html`, { waitUntil: "commit" });
  await page.getByText("Läser dokumentet …").waitFor();
  await page.clock.fastForward(15_001);
  await page.getByRole("alert").getByText("Word har inte svarat på 15 sekunder.").waitFor();
});

it("says so in a webview that is too old", async () => {
  const { page } = await openShipped();
  await page.addInitScript("Object.hasOwn = undefined");
  await page.goto(`${site.address}/taskpane.html`);
  await page.getByRole("alert").getByText("för gammal webbläsare").waitFor();
});
