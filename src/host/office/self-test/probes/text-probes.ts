import { inWord, observe, type Probe } from "../probe";
import { paragraphXml, runXml, scratchOoxml } from "../scratch-ooxml";

/** How words are found and changed. */
export const textProbes: readonly Probe[] = [
  {
    id: "search-across-formatting",
    title: { sv: "Sökning över olika format", en: "Search across formatting" },
    page: "search",
    run: inWord(async (body, context) => {
      const xml =
        paragraphXml(runXml("trygg") + runXml("hets", "<w:b/>") + runXml("arbete")) + paragraphXml("");
      body.paragraphs.getFirst().insertOoxml(scratchOoxml(xml), "Replace");
      const hits = body.paragraphs.getFirst().search("trygghetsarbete", { matchCase: true });
      hits.load("items/text");
      await context.sync();
      return observe(hits.items.length === 1, JSON.stringify(hits.items.map(({ text }) => text)));
    }),
  },
  {
    id: "search-escapes",
    title: { sv: "Sökning efter tecken med särskild betydelse", en: "Search for characters with a meaning" },
    page: "search",
    run: inWord(async (body, context) => {
      body.insertText("10^2 och ”citat” och (a) [b] *c? <d> 50 %", "Start");
      const words = ["10^^2", "”citat”", "(a) [b]", "*c?", "<d> 50 %"];
      const searches = words.map((word) => body.search(word, { matchCase: true }));
      for (const hits of searches) hits.load("items/text");
      await context.sync();
      const counts = searches.map(({ items }, index) => `${words[index]}: ${items.length}`);
      return observe(
        searches.every(({ items }) => items.length === 1),
        counts.join(", "),
      );
    }),
  },
  {
    id: "search-longest",
    title: { sv: "Den längsta sökningen", en: "The longest search" },
    page: "search",
    run: inWord(async (body, context) => {
      const words = "ord ".repeat(64).slice(0, 255);
      body.insertText(words, "Start");
      const hits = body.search(words, { matchCase: true });
      hits.load("items/text");
      await context.sync();
      return observe(hits.items.length === 1, `${hits.items.length} hits for ${words.length} characters`);
    }),
  },
  {
    id: "insert-text-formatting",
    title: { sv: "En rättelse behåller formatet", en: "A correction keeps the formatting" },
    page: "insert-text",
    run: inWord(async (body, context) => {
      const paragraph = body.paragraphs.getFirst();
      paragraph.insertText("fet", "Start").font.bold = true;
      const hits = paragraph.search("e");
      hits.load("items/text");
      await context.sync();
      const changed = hits.items[0]?.insertText("ö", "Replace");
      changed?.load("text,font/bold");
      paragraph.load("text");
      await context.sync();
      const isKept = paragraph.text === "föt" && changed?.font.bold === true;
      return observe(isKept, `${paragraph.text}, bold ${String(changed?.font.bold)}`);
    }),
  },
  {
    id: "text-with-deletions",
    title: {
      sv: "Styckets text när något är struket med spårning",
      en: "A paragraph's text with a tracked deletion",
    },
    page: "tracked-changes",
    needs: ["WordApi", "1.4"],
    run: inWord(async (body, context) => {
      const paragraph = body.paragraphs.getFirst();
      paragraph.insertText("kvar ", "Start");
      const gone = paragraph.insertText("bort", "End");
      await context.sync();
      context.document.changeTrackingMode = "TrackAll";
      gone.delete();
      paragraph.load("text");
      const reviewed = paragraph.getReviewedText("Current");
      await context.sync();
      context.document.changeTrackingMode = "Off";
      await context.sync();
      const seen = JSON.stringify({ text: paragraph.text, reviewed: reviewed.value });
      return observe(reviewed.value.trim() === "kvar", seen);
    }),
  },
];
