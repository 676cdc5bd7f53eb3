import { openPackage } from "../../src/ooxml/package/open-package";
import { printXml } from "../../src/ooxml/xml/print-xml";
import { installSimulatedWord, type SimulatedWord } from "../../src/simulated-word/simulated-word";
import { lintOoxml } from "../support/lint-ooxml";
import { docxWith, p, r, sdt, table } from "./documents";

/** One thing that an add-in may ask for, on some paragraph. */
export type Call = (document: Word.Document, paragraph: Word.Paragraph) => unknown;

/** Calls in their order, each with the number of the paragraph that it is about. */
export interface Walk {
  readonly bytes: Uint8Array;
  readonly wordApi: string;
  readonly calls: readonly (readonly [number, Call])[];
  /** The codes with which Word may refuse; any other failure is a fault of ours. */
  readonly refusals: readonly string[];
}

/** A heading, runs and a control in a paragraph, a table, and an end. */
export const document = (settings: string): Uint8Array =>
  docxWith(
    { settings },
    p("Ärendet", { style: "Rubrik1" }),
    `<w:p>${r("Dnr ")}${sdt("tu:dnr", "KS 1")}${r(" och ", "<w:b/>")}${r("mer")}</w:p>`,
    table([
      ["Namn", "Datum"],
      ["Kim", "i dag"],
    ]),
    p("Slut"),
  );

/** The package is sound, is read back as it stands, and undo and redo go to its first byte and back, as it stood on the way. */
export async function expectSoundWalk({ bytes, wordApi, ...walk }: Walk): Promise<void> {
  const open = installSimulatedWord(window, { bytes, wordApi });
  const onTheWay = await walkOn(open, walk);
  expect(lintOoxml(openPackage(open.bytes())).filter((fault) => !ofOurOwn.test(fault))).toEqual([]);
  const reopened = installSimulatedWord(window, { bytes: open.bytes(), wordApi });
  expect(reopened.paragraphs).toEqual(open.paragraphs);
  const expectAsBefore = () => {
    const before = onTheWay.get(open.undoSteps);
    if (before) expect(contentsOf(open)).toEqual(before);
  };
  while (open.undo()) expectAsBefore();
  expect(open.bytes()).toEqual(bytes);
  while (open.redo()) expectAsBefore();
  expect(open.paragraphs).toEqual(reopened.paragraphs);
  open.close();
}

/** What each part held after each call, by the number of steps that could then be undone. */
export async function walkOn(
  open: SimulatedWord,
  { calls, refusals }: Pick<Walk, "calls" | "refusals">,
): Promise<ReadonlyMap<number, Contents>> {
  const onTheWay = new Map<number, Contents>();
  for (const [index, call] of calls) {
    await callOn(index, call).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && refusals.includes(String(error.code)))) throw error;
    });
    expect(open.paragraphs.length).toBeGreaterThan(0);
    onTheWay.set(open.undoSteps, contentsOf(open));
  }
  return onTheWay;
}

/** By name, what a part says, or its bytes where that is no XML: a part once written is never again the opened file's to the byte. */
type Contents = Readonly<Record<string, string | Uint8Array | undefined>>;

function contentsOf(open: SimulatedWord): Contents {
  const parts = openPackage(open.bytes());
  const said = (name: string) => {
    const root = /\.(xml|rels)$/.test(name) ? parts.xml(name)?.root : undefined;
    return root ? printXml(root) : parts.bytes(name);
  };
  return Object.fromEntries(parts.names.map((name) => [name, said(name)]));
}

/** Rules for what the add-in inserts; in Word a person may do otherwise. */
const ofOurOwn = /stands in a table$/;

function callOn(index: number, call: Call): Promise<void> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items");
    await context.sync();
    const paragraph = paragraphs.items[index % paragraphs.items.length];
    if (!paragraph) throw new Error("the body has no paragraph");
    call(context.document, paragraph);
    await context.sync();
  });
}
