/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Block, Document } from "../../../src/core/document/document";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { openInWord, wordApis } from "./open-in-word";

const root = join(__dirname, "../../..");
const documents = ["assets/samples", "tests/documents", "../shared/seed"]
  .map((folder) => join(root, folder))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith(".docx"));

/** Ids are the host's own, and `editable` says what Word finds again. */
function withoutIds(document: Document): unknown {
  const { blocks, header, footer, condition, page, language } = document;
  const text = JSON.stringify({ blocks, header, footer, condition, page, language }, (key, value: unknown) =>
    key === "id" || key === "editable" ? undefined : value,
  );
  return JSON.parse(text);
}

const editable = (blocks: readonly Block[]): readonly boolean[] =>
  blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => editable(cell.blocks)))
      : [block.editable],
  );

it("there are documents to compare", () => expect(documents.length).toBeGreaterThan(3));

describe.each(wordApis)("Word at WordApi %s and a file give the same document", (wordApi) => {
  it.each(documents.map((file) => [relative(root, file), file]))("of %s", async (_, file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const fromFile = readDocument(openPackage(bytes));
    const { word, read } = await openInWord(bytes, { wordApi });
    const fromWord = await read();
    expect(withoutIds(fromWord)).toEqual(withoutIds(fromFile));
    expect(editable(fromWord.blocks)).toEqual(editable(fromFile.blocks));
    expect(word.bytes()).toEqual(bytes);
  });
});
