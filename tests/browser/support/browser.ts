import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { findBrowser } from "../../../scripts/find-browser.cjs";

/** The address of `npm start`. */
export const pageAddress = (): string => process.env["PAGE_ADDRESS"] ?? "http://localhost:3000";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser() ?? "", headless: true, args: flags });
}

/** A page, the pane in it, and all that it has asked for or complained about. */
export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses asked for that are not on this machine. */
  readonly foreignRequests: string[];
  /** Errors and breaches of the Content-Security-Policy, as the browser's console tells them. */
  readonly complaints: string[];
}

export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: "sv-SE",
    viewport: { width: 1400, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const visited: Visit = { page, pane: page.frameLocator("#pane"), foreignRequests: [], complaints: [] };
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const local = ["data:", "blob:"].includes(protocol) || ["127.0.0.1", "localhost"].includes(hostname);
    if (!local) visited.foreignRequests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") visited.complaints.push(message.text());
  });
  page.on("pageerror", (error) => visited.complaints.push(error.message));
  await page.goto(new URL(path, pageAddress()).href);
  return visited;
}

/** Runs a part of a test; when it fails, keeps a picture of the page in test-results. */
export async function pictured(name: string, { page }: Visit, part: () => Promise<void>): Promise<void> {
  try {
    await part();
  } catch (error) {
    const folder = join(__dirname, "../../../test-results");
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    throw error;
  }
}
