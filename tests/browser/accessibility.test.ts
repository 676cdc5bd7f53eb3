import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser, pictured, visit, type Visit } from "./support/browser";
import { openTab } from "./support/steps";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/**
 * What axe finds wrong by WCAG 2.2 AA, as "rule: element". Each document is looked at on its own. Fluent's focus dummies
 * are left out: they are hidden from screen readers and hand the focus on at once, which axe cannot know.
 */
async function faultsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const results = await frame.evaluate<AxeResults>(
    `axe.run({ exclude: ["[data-tabster-dummy]"] }, { iframes: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const paneFrame = ({ page }: Visit): Frame =>
  page.frames().find((frame) => frame.url().includes("taskpane.html"))!;

/** By the colour behind the pane. */
const themeOf = (frame: Frame): Promise<string> =>
  frame.getByRole("main").evaluate((main) => {
    const { backgroundColor } = getComputedStyle(main.parentElement!);
    return Number(/\d+/.exec(backgroundColor)?.[0]) < 128 ? "dark" : "light";
  });

const tabs = ["Skriv", "Granska", "Texter", "Attest"];

/** Opens the tab and waits until there is something to press in it. */
async function lookAt(visited: Visit, tab: string): Promise<void> {
  await openTab(visited, tab);
  await visited.pane.getByRole("tabpanel", { name: tab }).getByRole("button").first().waitFor();
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(browser, "/?open=manga-fel", { colorScheme });
  });

  it.each(tabs)("the tab %s has no fault that axe can see", async (tab) => {
    await pictured(`axe-${tab}-${colorScheme}`, visited, async () => {
      await lookAt(visited, tab);
      expect(await themeOf(paneFrame(visited))).toBe(colorScheme);
      expect(await faultsIn(paneFrame(visited))).toEqual([]);
    });
  });

  it("the page around the pane has no fault that axe can see", async () => {
    await visited.page.getByRole("button", { name: "Vilket Word?" }).click();
    expect(await faultsIn(visited.page.mainFrame())).toEqual([]);
  });
});

describe("at 320 pixels", () => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(browser, "/?open=manga-fel", { viewport: { width: 320, height: 900 } });
  });

  it.each(tabs)("the tab %s fits", async (tab) => {
    await lookAt(visited, tab);
    const widths = await paneFrame(visited).evaluate(() => [
      innerWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(widths).toEqual([320, 320]);
  });
});

it("the pane can be walked through with the keyboard alone", async () => {
  const visited = await visit(browser, "/?open=manga-fel");
  await visited.pane.getByRole("tab", { name: "Skriv" }).focus();
  await visited.page.keyboard.press("ArrowRight");
  await visited.page.keyboard.press("Enter");
  await visited.pane.getByRole("tab", { name: "Granska", selected: true }).waitFor();
});
