/** @jest-environment jsdom */
import { openWord } from "../support/word-session";
import { docx, p } from "./documents";

const namespace = "urn:exempel:sigill";
const seal = `<sigill xmlns="${namespace}">å</sigill>`;

it("stores, finds, reads and deletes custom XML, and undo takes it all back", async () => {
  const bytes = docx(p("Text"));
  const word = await openWord(bytes);
  const added = await ask<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(seal, done),
  );
  expect(added.id).toMatch(/^\{.*\}$/);
  const found = await byNamespace();
  expect(found.map(({ id, builtIn }) => [id, builtIn])).toEqual([[added.id, false]]);
  expect(await ask<string>((done) => found[0]!.getXmlAsync(done))).toBe(seal);
  await ask<void>((done) => found[0]!.deleteAsync(done));
  expect(await byNamespace()).toEqual([]);
  while (word.undo());
  expect(word.bytes()).toEqual(bytes);
});

it("keeps a stored part in the saved file", async () => {
  const word = await openWord(docx(p("Text")));
  await ask((done) => Office.context.document.customXmlParts.addAsync(seal, done));
  await openWord(word.bytes());
  expect(await ask<string>((done) => void byNamespace().then(([part]) => part!.getXmlAsync(done)))).toBe(
    seal,
  );
});

it("drops custom XML without a word where Word on the web does", async () => {
  await openWord(docx(p("Text")), { quirks: { customXmlDropped: true } });
  await ask((done) => Office.context.document.customXmlParts.addAsync(seal, done));
  expect(await byNamespace()).toEqual([]);
});

it("tells when the selection has moved, unless events are missed", async () => {
  const word = await openWord(docx(p("ett"), p("två")));
  let heard = 0;
  await ask((done) =>
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => heard++, done),
  );
  word.setSelection(1, 2);
  expect(heard).toBe(1);
  word.quirks.eventsMissed = true;
  word.setSelection(0, 0);
  expect(heard).toBe(1);
});

it("is a Swedish Word of the set that it plays", async () => {
  await openWord(docx(p("Text")), { wordApi: "1.3" });
  const { requirements, displayLanguage, document } = Office.context;
  expect(["1.3", "1.4"].map((version) => requirements.isSetSupported("WordApi", version))).toEqual([
    true,
    false,
  ]);
  expect(requirements.isSetSupported("CustomXmlParts", "1.1")).toBe(true);
  expect(displayLanguage).toBe("sv-SE");
  expect(document.mode).toBe(Office.DocumentMode.ReadWrite);
  await openWord(docx(p("Text")), { quirks: { readOnly: true } });
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
});

it("says where the file is", async () => {
  await openWord(docx(p("Text")), { documentUrl: "C:\\Mapp\\a.docx" });
  const { url } = await ask<Office.FileProperties>((done) =>
    Office.context.document.getFilePropertiesAsync(done),
  );
  expect(url).toBe("C:\\Mapp\\a.docx");
});

function byNamespace(): Promise<Office.CustomXmlPart[]> {
  return ask((done) => Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done));
}

function ask<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    call((result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve(result.value)
        : reject(new Error(result.error.message)),
    ),
  );
}
