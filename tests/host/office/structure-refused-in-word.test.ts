/** @jest-environment jsdom */
import type { Refusal } from "../../../src/core/editing/edit-result";
import { createFileHost } from "../../../src/host/file/create-file-host";
import { docx, docxWith, h1, ooxml, p, table } from "../../support/docx";
import { openInWord } from "./open-in-word";
import {
  added,
  applied,
  emptied,
  empty,
  foreign,
  letters,
  nth,
  readOf,
  unmarked,
  type Planned,
} from "./planned-structure";

it("a file's run that reaches out of the stretch is left as it looks", async () => {
  const file = docxWith({ letters: { font: "Garamond", size: 12 } }, p(foreign));
  const host = createFileHost(file);
  const plan = letters(0, "Inklistrad text", { font: "Garamond", size: 12 })(await readOf(host));
  expect(await host.apply(plan)).toEqual({ ok: false, reason: "not-editable", standing: "nothing" });
});

const emptyCell = table([["", "Ängar"]]);
const withSection = ooxml("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>");

describe.each<[string, Uint8Array, Refusal]>([
  [
    "an empty paragraph that ends a section",
    docx(p("Text."), withSection, empty, p("Slut.")),
    "not-editable",
  ],
  ["one that stands alone", docx(p("Text."), empty, p("Slut.")), "text-has-changed"],
  ["one above a table", docx(p("Text."), empty, unmarked, p("Slut.")), "text-has-changed"],
  ["one above an empty cell", docx(p("Text."), empty, emptyCell, p("Slut.")), "not-editable"],
  ["the last paragraph", docx(p("Text."), empty), "text-has-changed"],
])("%s is not taken away", (_, file, reason) => {
  const edits = emptied(1);
  const refused = { ok: false, reason, standing: "nothing" };

  it("in a file", async () => {
    const host = createFileHost(file);
    expect(await host.apply(edits(await readOf(host)))).toEqual(refused);
  });

  it("in Word", async () => {
    const { result, word } = await applied(file, edits);
    expect(result).toEqual(refused);
    expect(word.bytes()).toEqual(file);
  });
});

describe("what is added where both sides prove the place is added once", () => {
  const file = docx(h1("Förslag till beslut"), p("Nämnden godkänner planen."), p("Text."));
  const section: Planned = (document) => {
    const { id, text } = nth(document, 2);
    const { text: across } = nth(document, 1);
    const blocks = [{ kind: "heading", level: 1, content: [{ kind: "text", text: "Bakgrund" }] }] as const;
    return [{ kind: "insert-blocks", at: { kind: "before", block: id, expected: text, across }, blocks }];
  };

  it.each([
    ["a paragraph", added(1, "Beslutet justeras omedelbart.")],
    ["a section", section],
  ])("%s in a file", async (_, edits) => {
    const host = createFileHost(file);
    const plan = edits(await readOf(host));
    expect(await host.apply(plan)).toEqual({ ok: true });
    expect(await host.apply(plan)).toEqual({ ok: false, reason: "text-has-changed", standing: "nothing" });
  });

  it.each([
    ["a paragraph", added(1, "Beslutet justeras omedelbart.")],
    ["a section", section],
  ])("%s in Word", async (_, edits) => {
    const { host, read } = await openInWord(file);
    const plan = edits(await read());
    expect(await host.apply(plan)).toMatchObject({ ok: true });
    expect(await host.apply(plan)).toEqual({ ok: false, reason: "text-has-changed", standing: "nothing" });
  });
});
