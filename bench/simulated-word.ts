import { unzipSync } from "fflate";
import { parseXml } from "../src/ooxml/xml/parse-xml";
import { docx, p } from "../tests/support/docx";
import { longReport } from "./long-report";
import { mediansOf } from "./medians-of";
import type { openWord as openWordOfSession } from "../tests/support/word-session";
import { becomePage } from "./office-in-node";
import { printTime, times } from "./print-time";

/**
 * The simulated Word through the real office.js: reading every paragraph's text in one batch beside parsing the same
 * XML once, and inserting paragraphs one by one.
 */
export async function measureSimulatedWord(): Promise<void> {
  becomePage();
  const { openWord } = await import("../tests/support/word-session");
  const report = longReport(300);
  const xml = new TextDecoder().decode(unzipSync(report)["word/document.xml"]);
  const word = await openWord(report);
  console.log(`${await readAll()} paragraphs`);
  const [parsing, reading] = await mediansOf(2, [() => parseXml(xml), readAll]);
  if (!parsing || !reading) return;
  printTime("parse document.xml once", parsing);
  printTime("read all paragraphs", reading, `${times(reading, parsing)}, goal < 4`);
  word.close();
  const [fewer, more] = await mediansOf(1, [insertInto(openWord, 1000), insertInto(openWord, 2000)]);
  if (!fewer || !more) return;
  printTime("insert 1,000 paragraphs", fewer);
  printTime("insert 2,000 paragraphs", more, `${times(more, fewer)}, goal ≤ 2.3`);
}

type OpenWord = typeof openWordOfSession;

const readAll = (): Promise<number> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.length;
  });

/** Each paragraph is an action of its own; a thousand of them are sent at a time. */
function insertInto(openWord: OpenWord, count: number): () => Promise<void> {
  return async () => {
    const word = await openWord(docx(p("Början")));
    await Word.run(async (context) => {
      for (let index = 0; index < count; index++) {
        context.document.body.insertParagraph(`Stycke ${index}`, "End");
        if (index % 100 === 99) await context.sync();
      }
      await context.sync();
    });
    word.close();
  };
}
