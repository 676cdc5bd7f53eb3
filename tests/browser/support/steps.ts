import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { Visit } from "./browser";

/** What a person does on the page and in the pane, in words. */
export const openTab = ({ pane }: Visit, name: string): Promise<void> =>
  pane.getByRole("tab", { name }).click();

export const press = (place: Visit["pane"] | Locator, name: string): Promise<void> =>
  place.getByRole("button", { name, exact: true }).click();

export const fill = ({ pane }: Visit, label: string, text: string): Promise<void> =>
  pane.getByLabel(label, { exact: true }).fill(text);

/** A finding or a phrase, by words of it. */
export const card = ({ pane }: Visit, words: string | RegExp): Locator =>
  pane.getByRole("article").filter({ hasText: words });

/** Where the text stands on the rendered page. */
export const onPage = ({ page }: Visit, text: string | RegExp): Locator =>
  page.locator("#page").getByText(text);

/** Puts the cursor after the last word of a text of one line. */
export async function clickAfter(text: Locator): Promise<void> {
  const box = await text.boundingBox();
  await text.click({ position: { x: (box?.width ?? 1) - 1, y: (box?.height ?? 2) / 2 } });
}

/** Double-clicks the paragraph and types it anew. */
export async function rewrite(
  visited: Visit,
  paragraph: string | RegExp,
  change: (text: string) => string,
): Promise<void> {
  await onPage(visited, paragraph).first().dblclick();
  const editor = visited.page.getByRole("textbox", { name: "Styckets text" });
  await editor.fill(change(await editor.inputValue()));
  await editor.press("Enter");
}

export async function download({ page }: Visit): Promise<Buffer> {
  const [offer] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Ladda ned" }).click(),
  ]);
  return readFileSync(await offer.path());
}
