/**
 * Draws assets/*.png from assets/*.svg with the Chromium that is installed. The pictures are committed: run this after
 * a drawing was changed, and look at each size.
 *
 *     node -r ./scripts/typescript-hook.cjs scripts/build-icons.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findBrowser, howToGetOne } from "./find-browser.cjs";

const assets = join(__dirname, "../assets");

/** The add-in's own icon in each size that Office and the admin center ask for; a button's in those of the ribbon. */
const sizes: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  skeleton: [16, 32, 80],
  clauses: [16, 32, 80],
};

async function buildIcons(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(howToGetOne);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    for (const [name, widths] of Object.entries(sizes))
      for (const width of widths) await drawIcon(browser, name, width);
  } finally {
    await browser.close();
  }
}

async function drawIcon(browser: Browser, name: string, width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: width } });
  const drawing = readFileSync(join(assets, `${name}.svg`), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  writeFileSync(join(assets, `${name}-${width}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}

void buildIcons();
