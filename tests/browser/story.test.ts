import type { Browser } from "playwright-core";
import { mainPartOf, openPackage } from "../../src/ooxml/package/open-package";
import { textContent } from "../../src/ooxml/xml/node";
import { launchBrowser, pictured, visit, type Visit } from "./support/browser";
import { card, clickAfter, download, fill, onPage, openTab, press, rewrite } from "./support/steps";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The floor, Word LTSC 2021, and the newest. */
const versions = ["1.3", "1.9"];

/** Takes a sample, does a part of the story with it, and sees to it that no text has left the machine. */
function part(name: string, sample: string, story: (visited: Visit) => Promise<void>): void {
  it.each(versions)(`${name}, in WordApi %s`, async (version) => {
    const visited = await visit(browser, `/?open=${sample}&word=${version}`);
    await pictured(`${sample}-${version}`, visited, () => story(visited));
    const { foreignRequests, complaints } = visited;
    expect({ foreignRequests, complaints }).toEqual({ foreignRequests: [], complaints: [] });
    await visited.page.context().close();
  });
}

part("reads what the document is", "gott-exempel", async ({ pane }) => {
  await pane.getByText("Svar på remiss · Fritidsnämnden").waitFor();
  await pane
    .getByText(/12 mars 2026/)
    .first()
    .waitFor();
});

part("finds a fault, goes to it, corrects it, and no longer finds it", "manga-fel", async (visited) => {
  const { page } = visited;
  await openTab(visited, "Granska");
  const phone = card(visited, "08-46500437");
  await press(phone, "Gå till");
  await page.locator("#page p.has-cursor", { hasText: "08-46500437" }).waitFor();
  await press(phone, "Rätta");
  await phone.getByRole("radio", { name: "08-465 004 37" }).check();
  await phone.getByRole("insertion").getByText("08-465 004 37").waitFor();
  await press(phone, "Gör ändringen");
  await onPage(visited, "08-465 004 37").waitFor();
  await phone.waitFor({ state: "detached" });
  await press(page.locator("body"), "Ångra");
  await onPage(visited, "08-46500437").waitFor();
});

part("refuses to correct what has been changed meanwhile", "manga-fel", async (visited) => {
  await openTab(visited, "Granska");
  const phone = card(visited, "08-46500437");
  await press(phone, "Rätta");
  await rewrite(visited, "08-46500437", () => "Telefon: 08-465 009 99");
  await press(phone, "Gör ändringen");
  await visited.pane.getByText("Texten har ändrats sedan den lästes.").first().waitFor();
  await onPage(visited, "08-465 009 99").waitFor();
});

part("ignores a finding with a reason, until its paragraph is changed", "manga-fel", async (visited) => {
  const { page, pane } = visited;
  const approved = pane.getByText(/hinder, 1 godkänd avvikelse$/);
  await openTab(visited, "Granska");
  const phone = card(visited, "08-46500437");
  await phone.focus();
  await page.keyboard.press("i");
  await page.keyboard.type("Numret ska stå som i registret.");
  await fill(visited, "Ditt namn", "Vera Almkvist");
  await page.keyboard.press("Enter");
  await approved.waitFor();
  await pane.getByRole("button", { name: /^Godkända avvikelser/ }).click();
  await phone.getByText("Numret ska stå som i registret.").waitFor();
  await rewrite(visited, "08-46500437", (text) => `${text} (växel)`);
  await press(pane, "Granska igen");
  await phone.getByRole("button", { name: "Ignorera" }).waitFor();
  expect(await approved.count()).toBe(0);
  await press(page.locator("body"), "Ångra");
  await press(pane, "Granska igen");
  await approved.waitFor();
  await press(phone, "Ta tillbaka");
  await phone.getByRole("button", { name: "Ignorera" }).waitFor();
});

part("inserts the skeleton under a letterhead, once", "brevhuvud", async (visited) => {
  const { pane } = visited;
  await openTab(visited, "Skriv");
  await fill(visited, "Nämnd", "Fritidsnämnden");
  await fill(visited, "Sammanträdesdatum", "16 april 2026");
  await fill(visited, "Diarienummer", "FN 2026/41");
  await fill(visited, "Rubrik", "Plan för stadens lekplatser");
  await press(pane, "Infoga mall");
  await pane.getByText(/rubriker och \d+ fält har infogats/).waitFor();
  for (const heading of ["Förvaltningens förslag till beslut", "Sammanfattning", "Bilaga"])
    await onPage(visited, heading).first().waitFor();
  expect(await pane.getByRole("button", { name: "Infoga mall", exact: true }).count()).toBe(0);
  await press(pane, "Gå till första fältet");
  await visited.page.locator("#page p.has-cursor").waitFor();
});

part("completes a text that lacks headings, and leaves what stands there", "ofardigt", async (visited) => {
  const { pane } = visited;
  await openTab(visited, "Skriv");
  await press(pane, "Komplettera");
  await pane.getByText(/(rubrik|rubriker) och \d+ fält har infogats/).waitFor();
  await onPage(visited, "Sammanfattning").first().waitFor();
  await onPage(visited, "Förvaltningen är positiv till planen.").waitFor();
});

part("seals an approval and tells which section was changed afterwards", "ofardigt", async (visited) => {
  const { pane } = visited;
  await openTab(visited, "Attest");
  await fill(visited, "Namn", "Vera Almkvist");
  await fill(visited, "Datum", "2026-04-20");
  await fill(visited, "Varför attesterar du trots hindren?", "Nämnden vill se utkastet.");
  await press(pane, "Attestera");
  await pane.getByText("Oförändrat sedan 2026-04-20").waitFor();
  await rewrite(visited, /Elva skolor når inte dit i dag/, (text) => text.replace("Elva", "Tolv"));
  await pane.getByText("Ändrat efter attest: Ärendet").waitFor();
  await openTab(visited, "Granska");
  await press(pane, "Granska igen");
  await card(visited, /Texten har ändrats efter attesten den 20 april 2026: Ärendet/)
    .getByText("Hinder", { exact: true })
    .waitFor();
});

part("adds a row when a second person approves", "gott-exempel", async (visited) => {
  await openTab(visited, "Attest");
  await fill(visited, "Namn", "Vera Almkvist");
  await fill(visited, "Datum", "2026-02-20");
  await press(visited.pane, "Attestera");
  await visited.pane.getByText("En rad är tillagd i attesten.").waitFor();
  await onPage(visited, "Vera Almkvist").waitFor();
});

part("suggests phrases where the cursor stands, and inserts one", "gott-exempel", async (visited) => {
  const { pane } = visited;
  await openTab(visited, "Texter");
  await clickAfter(onPage(visited, /^Fritidsnämnden överlämnar/));
  await pane.getByText("Passar under ”Förvaltningens förslag till beslut”").waitFor();
  const first = pane.getByRole("article").first();
  await first.getByText(/^Fritidsnämnden överlämnar .* till kommunstyrelsen som svar på remissen/).waitFor();
  await press(first, "Infoga");
  await pane.getByText("Infogat vid markören.").waitFor();
  expect(bodyTextOf(await download(visited))).toContain(
    "tjänsteutlåtande som svar på remissen. Fritidsnämnden överlämnar förvaltningens tjänsteutlåtande till kommunstyrelsen",
  );
});

function bodyTextOf(bytes: Buffer): string {
  const source = openPackage(new Uint8Array(bytes));
  return textContent(source.xml(mainPartOf(source))!.root);
}
