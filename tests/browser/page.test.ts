import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { zipSync } from "fflate";
import { docx, h1, p } from "../support/docx";
import { launchBrowser, pictured, visit, type Visit } from "./support/browser";
import { download, press, rewrite } from "./support/steps";

const samples = join(__dirname, "../../assets/samples");
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const tiny = docx(h1("Ärendet"), p("Ring 08-50800123 i dag."), p("Sista stycket."));
const offered = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: wordType,
  buffer: Buffer.from(bytes),
});

async function openFile({ page }: Visit, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator("#file").setInputFiles(offered(name, bytes));
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

const textOnPage = ({ page }: Visit, text: string) => page.locator("#page").getByText(text);

it("opens a document from the dialog and shows it", async () => {
  const visited = await visit(browser, "/");
  await pictured("opens", visited, async () => {
    await openFile(visited, "litet.docx", tiny);
    await textOnPage(visited, "Sista stycket.").waitFor();
  });
});

it("gives an unedited document back byte for byte", async () => {
  const visited = await visit(browser, "/");
  await openFile(visited, "litet.docx", tiny);
  expect(await download(visited)).toEqual(Buffer.from(tiny));
});

it("gives a sample back byte for byte", async () => {
  const visited = await visit(browser, "/?open=manga-fel");
  await visited.page.getByRole("heading", { name: "manga-fel.docx" }).waitFor();
  expect(await download(visited)).toEqual(readFileSync(join(samples, "manga-fel.docx")));
});

it("opens a document that is dropped on it", async () => {
  const visited = await visit(browser, "/");
  const data = await visited.page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], "släppt.docx"));
      return transfer;
    },
    [...tiny],
  );
  await visited.page.dispatchEvent("#canvas", "drop", { dataTransfer: data });
  await textOnPage(visited, "Sista stycket.").waitFor();
});

it("edits a paragraph on double click, takes it back and does it again", async () => {
  const visited = await visit(browser, "/?open=tomt");
  await pictured("edits", visited, async () => {
    await openFile(visited, "litet.docx", tiny);
    await rewrite(visited, "Sista stycket.", () => "Ett annat slut.");
    await textOnPage(visited, "Ett annat slut.").waitFor();
    await press(visited.page.locator("body"), "Ångra");
    await textOnPage(visited, "Sista stycket.").waitFor();
    expect(await download(visited)).toEqual(Buffer.from(tiny));
    await press(visited.page.locator("body"), "Gör om");
    await textOnPage(visited, "Ett annat slut.").waitFor();
  });
});

it("keeps the document and its steps when a ribbon button loads the pane anew", async () => {
  const visited = await visit(browser, "/?open=tomt");
  await openFile(visited, "litet.docx", tiny);
  await rewrite(visited, "Sista stycket.", () => "Ett annat slut.");
  await press(visited.page.locator("body"), "Standardtexter");
  await visited.pane.getByRole("tab", { name: "Texter", selected: true }).waitFor();
  await press(visited.page.locator("body"), "Granska");
  await visited.pane.getByRole("tab", { name: "Granska", selected: true }).waitFor();
  await textOnPage(visited, "Ett annat slut.").click();
  await press(visited.page.locator("body"), "Ångra");
  await textOnPage(visited, "Sista stycket.").waitFor();
  expect(visited.complaints).toEqual([]);
});

it("plays the Word that is chosen in the drawer", async () => {
  const { page, pane } = await visit(browser, "/?open=gott-exempel");
  await press(page.locator("body"), "Vilket Word?");
  await page.getByLabel("WordApi").selectOption("1.3");
  await page.getByLabel("Dokumentet är skrivskyddat").check();
  await pane.getByText("Dokumentet är öppnat som skrivskyddat.").waitFor();
  await press(pane.locator("body"), "Hjälp");
  await pane.getByText("WordApi 1.3").waitFor();
});

const refusals: [string, Uint8Array, string][] = [
  ["a text file", Buffer.from("Bara text."), "Filen är inget Word-dokument"],
  ["a zip that is no document", zipSync({ "a.txt": Buffer.from("a") }), "Filen är inget Word-dokument"],
  ["half a document", tiny.slice(0, tiny.length >> 1), "Filen är skadad eller bara delvis hämtad"],
];

it.each(refusals)(
  "refuses %s in a sentence and leaves the open document as it is",
  async (_, bytes, sentence) => {
    const visited = await visit(browser, "/");
    await openFile(visited, "litet.docx", tiny);
    await visited.page.locator("#file").setInputFiles(offered("trasig.docx", bytes));
    await visited.page.getByRole("alert").getByText(sentence).waitFor();
    expect(await visited.page.getByRole("heading", { level: 1 }).textContent()).toBe("litet.docx");
    expect(await download(visited)).toEqual(Buffer.from(tiny));
  },
);

it("opens nothing from another address", async () => {
  const visited = await visit(browser, "/?open=https://example.org/a.docx");
  await visited.page.getByRole("alert").getByText("Bara dokument på den här sidans egen adress").waitFor();
  expect(visited.foreignRequests).toEqual([]);
});

it("takes the sting out of a stranger's links", async () => {
  const visited = await visit(browser, "/");
  const field = (target: string) =>
    `<w:p><w:hyperlink w:anchor="x"><w:r><w:t>${target}</w:t></w:r></w:hyperlink></w:p>`;
  await openFile(visited, "länk.docx", docx({ xml: field("inom dokumentet") }));
  expect(await textOnPage(visited, "inom dokumentet").locator("xpath=ancestor::a").getAttribute("href")).toBe(
    "#x",
  );
});

it("lets the pane be made wider from the keyboard", async () => {
  const { page } = await visit(browser, "/");
  const splitter = page.getByRole("separator", { name: "Åtgärdsfönstrets bredd" });
  const before = Number(await splitter.getAttribute("aria-valuenow"));
  await splitter.press("ArrowLeft");
  expect(Number(await splitter.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
});
