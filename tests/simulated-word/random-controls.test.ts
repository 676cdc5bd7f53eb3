/** @jest-environment jsdom */
import fc from "fast-check";
import { installSimulatedWord } from "../../src/simulated-word/simulated-word";
import { validatePackages } from "../support/validate-packages";
import { newestWordApi, openWord } from "../support/word-session";
import { docxWith, flatOpc, p, r, sdt, table, tracking } from "./documents";
import { expectSoundWalk, walkOn, type Call } from "./random-walk";

/** A control around blocks. */
const block = (tag: string, content: string, kind = ""): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const locked = (value: string): string => `<w:lock w:val="${value}"/>`;

/** Controls in controls: inline ones, around paragraphs, around a table, in a cell; some of them locked. */
const nested = (settings: string): Uint8Array =>
  docxWith(
    { settings },
    block(
      "yttre",
      block("inre", p("Ärendet", { style: "Rubrik1" }) + `<w:p>${r("Dnr ")}${sdt("dnr", "KS 1")}</w:p>`),
    ),
    `<w:p>${block("tom", r("före ") + sdt("mitt", "mitt i") + r(" efter", "<w:b/>"))}${r(" och ")}${sdt("last", "låst", locked("sdtContentLocked"))}</w:p>`,
    block(
      "tabell",
      table([
        ["a", "b"],
        ["c", "d"],
      ]).replace(p("d"), block("cell", p("d")) + p("")),
    ),
    block("innehåll", p("fast text") + p("och mer"), locked("contentLocked")),
    p("Slut"),
  );

const whole = (paragraph: Word.Paragraph): Word.Range => paragraph.getRange();
/** One of the controls, by the number of the paragraph that the call is about. */
const some = ({ contentControls }: Word.Document, tag: string): Word.ContentControl =>
  contentControls.getByTag(tag).getFirst();
const around = (at: Word.Paragraph): Word.ContentControl => at.parentContentControl;
const within = (at: Word.Paragraph): Word.ContentControl => at.contentControls.getFirst();

const calls: Readonly<Record<string, Call>> = {
  wrap: (_, at) => at.insertContentControl(),
  wrapRange: ({ body }, at) =>
    whole(at).expandTo(body.paragraphs.getLast().getRange()).insertContentControl(),
  wrapWord: (_, at) => at.search("e").getFirst().insertContentControl(),
  wrapTwo: (_, at) => whole(at).expandTo(at.getNext().getRange()).insertContentControl(),
  wrapBody: ({ body }) => body.insertContentControl(),
  wrapTable: ({ body }) => body.tables.getFirst().insertContentControl(),
  wrapInside: (_, at) => within(at).getRange("Content").insertContentControl(),
  wrapPoint: (_, at) => whole(at).getRange("End").insertContentControl(),
  unwrap: (_, at) => around(at).delete(true),
  gone: (_, at) => around(at).delete(false),
  innerGone: (_, at) => within(at).delete(false),
  innerUnwrap: (_, at) => within(at).delete(true),
  clear: (_, at) => around(at).clear(),
  innerClear: (_, at) => within(at).clear(),
  text: (_, at) => around(at).insertText("T", "Replace"),
  textEnd: (_, at) => around(at).insertText("a\nb", "End"),
  innerText: (_, at) => within(at).insertText("i", "Start"),
  innerReplace: (_, at) => within(at).insertText("", "Replace"),
  paragraphStart: (_, at) => around(at).insertParagraph("p", "Start"),
  paragraphBefore: (_, at) => around(at).insertParagraph("p", "Before"),
  paragraphAfter: (_, at) => within(at).insertParagraph("p", "After"),
  innerParagraph: (_, at) => within(at).insertParagraph("p", "End"),
  html: (_, at) => around(at).insertHtml("<p>h</p><ul><li>l</ul>", "End"),
  innerHtml: (_, at) => within(at).insertHtml("<b>h</b>", "Replace"),
  ooxml: (_, at) => around(at).insertOoxml(flatOpc(p("o") + block("ny", p("n"))), "Replace"),
  innerOoxml: (_, at) => within(at).insertOoxml(flatOpc(`<w:p>${sdt("x", "y")}</w:p>`), "End"),
  table: (_, at) => around(at).insertTable(1, 1, "End", [["t"]]),
  tableAfter: (_, at) => around(at).insertTable(1, 1, "After"),
  pageBreak: (_, at) => around(at).insertBreak("Page", "End"),
  lineBreak: (_, at) => within(at).insertBreak("Line", "After"),
  section: (_, at) => around(at).insertBreak("SectionNext", "Before"),
  lock: (_, at) => (around(at).cannotEdit = true),
  unlock: ({ contentControls }) => contentControls.getFirst().set({ cannotEdit: false, cannotDelete: false }),
  keep: (_, at) => (within(at).cannotDelete = true),
  placeholder: (_, at) => (within(at).placeholderText = "Skriv här"),
  outerPlaceholder: (_, at) => (around(at).placeholderText = "Skriv"),
  named: (open) => some(open, "yttre").insertText("y", "End"),
  lockedText: (open) => some(open, "innehåll").getRange().insertText("n", "Replace"),
  lockedGone: (open) => some(open, "last").delete(false),
  cellText: (open) => some(open, "cell").insertText("c\nc", "Replace"),
  tableGone: ({ body }) => body.tables.getFirst().delete(),
  rowGone: ({ body }) => body.tables.getFirst().deleteRows(0, 1),
  gonePlain: (_, at) => at.delete(),
  clearPlain: (_, at) => at.clear(),
  rangeGone: (_, at) => whole(at).expandTo(at.getNext().getRange()).delete(),
  toEndGone: ({ body }, at) => whole(at).expandTo(body.paragraphs.getLast().getRange("Start")).delete(),
  type: (_, at) => whole(at).insertText("x\ny", "Replace"),
  insertBefore: (_, at) => whole(at).insertText("f", "Before"),
  insertAfter: (_, at) => within(at).getRange("After").insertText("e", "Start"),
  paragraphBeside: (_, at) => at.insertParagraph("b", "After"),
  bodyClear: ({ body }) => body.clear(),
  bodyText: ({ body }) => body.insertText("B", "Replace"),
  bodyEnd: ({ body }) => body.insertParagraph("sist", "End"),
  bodyHtml: ({ body }) => body.insertHtml("<p>u</p>", "Start"),
  style: (_, at) => (around(at).styleBuiltIn = "Quote"),
  font: (_, at) => around(at).font.set({ bold: true, color: "red" }),
  list: (_, at) => at.startNewList(),
  split: (_, at) => at.getRange().insertBreak("Page", "After"),
};

const names = Object.keys(calls);
const refusals = ["AccessDenied", "InvalidArgument", "ItemNotFound", "NotAllowed", "GeneralException"];
const walks = fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...names)), { minLength: 1, maxLength: 9 });
const callsOf = (walk: readonly (readonly [number, string])[]) =>
  walk.map(([index, name]) => [index, calls[name] ?? (() => {})] as const);

jest.setTimeout(60_000);

beforeAll(async () => {
  await openWord(nested(""));
});

it("keeps the package sound and undoes to the first bytes, whatever is done to controls in controls", async () => {
  await fc.assert(
    fc.asyncProperty(walks, fc.boolean(), (walk, isTracking) =>
      expectSoundWalk({
        bytes: nested(isTracking ? tracking : ""),
        wordApi: newestWordApi,
        calls: callsOf(walk),
        refusals,
      }),
    ),
    { numRuns: 25 },
  );
});

it("makes packages with controls in controls that are valid", async () => {
  const made: Uint8Array[] = [];
  for (const walk of fc.sample(walks, 8)) {
    const open = installSimulatedWord(window, { bytes: nested(""), wordApi: newestWordApi });
    await walkOn(open, { calls: callsOf(walk), refusals });
    made.push(open.bytes());
    open.close();
  }
  expect(await validatePackages(made)).toEqual(made.map(() => []));
});
