import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, pictured, visit, type Visit } from "./support/browser";
import { card, download, fill, onPage, openTab, press, rewrite } from "./support/steps";

/** A real report, as Word saved it and as another program did; it is not part of the project. */
const folder = join(__dirname, "../../../shared/seed");
const files = ["kyrkogardsnamnden-remissvar.docx", "kyrkogardsnamnden-remissvar-libreoffice.docx"];
const whereThereIsOne = existsSync(folder) ? describe : describe.skip;

whereThereIsOne("on a real report", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function open(file: string): Promise<Visit> {
    const visited = await visit(browser, "/?open=tomt");
    await visited.page.locator("#file").setInputFiles(join(folder, file));
    await visited.pane.getByText("Svar på remiss · Kyrkogårdsnämnden").waitFor();
    return visited;
  }

  it.each(files)("%s is read, comes back byte for byte, is corrected and attested", async (file) => {
    const visited = await open(file);
    await pictured(file, visited, async () => {
      const { pane } = visited;
      await pane
        .getByText(/13 december 2023/)
        .first()
        .waitFor();
      expect(await download(visited)).toEqual(readFileSync(join(folder, file)));
      await openTab(visited, "Granska");
      const phone = card(visited, /Telefonnumret .* är skrivet utan mellanrum/);
      await press(phone, "Rätta");
      await press(phone, "Gör ändringen");
      await phone.waitFor({ state: "detached" });
      await openTab(visited, "Attest");
      await fill(visited, "Namn", "Vera Almkvist");
      await fill(visited, "Datum", "2023-12-01");
      await fill(visited, "Varför attesterar du trots hindren?", "Dagen för beredningen rättas sedan.");
      await press(pane, "Attestera");
      await pane.getByText("Oförändrat sedan 2023-12-01").waitFor();
      await rewrite(visited, /Det övergripande målet för stadens samlade/, (text) =>
        text.replace("Det", "De"),
      );
      await openTab(visited, "Granska");
      await press(pane, "Granska igen");
      await card(visited, /Texten har ändrats efter attesten/).waitFor();
      expect(visited.complaints).toEqual([]);
    });
  });

  it.each(files)("%s is given a phrase where the cursor stands", async (file) => {
    const visited = await open(file);
    await pictured(file, visited, async () => {
      await openTab(visited, "Texter");
      await onPage(visited, /^Kyrkogårdsnämnden överlämnar/).click();
      await visited.pane.getByText("Passar under ”Förvaltningens förslag till beslut”").waitFor();
      await press(visited.pane.getByRole("article").first(), "Infoga");
      await visited.pane.getByText("Infogat vid markören.").waitFor();
    });
  });
});
