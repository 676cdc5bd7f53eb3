import { inWord, notPossible, observe, type Probe } from "../probe";
import { furnitureToAskFor } from "../../read/referenced-furniture";
import { parseFlatOpc } from "../../../../ooxml/package/flat-opc";

/** What Word does with headers, tables and the selection. */
export const documentProbes: readonly Probe[] = [
  {
    id: "header-created",
    title: { sv: "Att fråga efter ett sidhuvud skapar det", en: "Asking for a header creates it" },
    page: "headers",
    run: inWord(async (body, context) => {
      const before = body.getOoxml();
      await context.sync();
      if (hasHeader(before.value)) return notPossible("the document has a header already");
      context.document.sections.getFirst().getHeader("Primary").load("text");
      await context.sync();
      const after = body.getOoxml();
      await context.sync();
      const isCreated = hasHeader(after.value);
      return observe(isCreated, `a header is ${isCreated ? "" : "not "}referenced afterwards`);
    }),
  },
  {
    id: "table-header-row",
    title: { sv: "En tabells rubrikrad", en: "A table's header row" },
    page: "tables",
    run: inWord(async (body, context) => {
      const table = body.insertTable(2, 2, "End", [
        ["Namn", "Datum"],
        ["", ""],
      ]);
      table.headerRowCount = 1;
      table.load("headerRowCount,values");
      await context.sync();
      return observe(table.headerRowCount === 1, `headerRowCount ${table.headerRowCount}`);
    }),
  },
  {
    id: "selection",
    title: { sv: "Markören hittas i brödtexten", en: "The cursor is found in body text" },
    page: "selection",
    run: inWord(async (body, context) => {
      body.insertText("ett", "Start");
      body.insertParagraph("två", "End").select("End");
      const paragraph = context.document.getSelection().paragraphs.getFirst();
      const story = paragraph.parentBody;
      paragraph.load("text");
      story.load("type");
      await context.sync();
      const isFound = paragraph.text === "två" && story.type === "MainDoc";
      return observe(isFound, `${JSON.stringify(paragraph.text)} in ${story.type}`);
    }),
  },
];

const hasHeader = (ooxml: string): boolean =>
  furnitureToAskFor(parseFlatOpc(ooxml), "header").length > 0 ||
  /pkg:name="\/word\/header\d*\.xml"/.test(ooxml);
