import { existsSync } from "node:fs";
import { join } from "node:path";
import { addressAsked, addressOf, emptyDocument, samples } from "../../src/workbench/samples";

it.each([...samples.map(({ file }) => file), emptyDocument])("%s is there", (file) => {
  expect(existsSync(join(__dirname, "../..", addressOf(file)))).toBe(true);
});

it.each([
  ["", "/assets/samples/manga-fel.docx"],
  ["?open=tomt", "/assets/samples/tomt.docx"],
  ["?open=gott-exempel.docx", "/assets/samples/gott-exempel.docx"],
  ["?open=/egna/svar.docx", "/egna/svar.docx"],
])("the address %s opens %s", (query, address) => {
  expect(addressAsked(query)).toBe(address);
});
