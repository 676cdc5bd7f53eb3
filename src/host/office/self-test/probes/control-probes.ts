import { inWord, observe, type Probe } from "../probe";
import { controlXml, paragraphXml, runXml, scratchOoxml } from "../scratch-ooxml";

/** What Word does with our fields. */
export const controlProbes: readonly Probe[] = [
  {
    id: "control-by-tag",
    title: { sv: "Fält hittas på sin tagg", en: "A field is found by its tag" },
    page: "content-controls",
    run: inWord(async (body, context) => {
      const xml = paragraphXml(runXml("Till ") + controlXml("tu:prov", "nämnden")) + paragraphXml("");
      body.paragraphs.getFirst().insertOoxml(scratchOoxml(xml), "Replace");
      const controls = body.contentControls.getByTag("tu:prov");
      controls.load("items/text");
      await context.sync();
      return observe(controls.items.length === 1, JSON.stringify(controls.items.map(({ text }) => text)));
    }),
  },
  {
    id: "placeholder-text",
    title: { sv: "Ledtext i ett fält som töms", en: "The placeholder of a field that is emptied" },
    page: "content-controls",
    run: inWord(async (body, context) => {
      const control = body.insertText("Skriv här", "Start").insertContentControl();
      await context.sync();
      control.placeholderText = "Skriv här";
      control.clear();
      control.load("text");
      await context.sync();
      const once = control.text;
      control.placeholderText = "Skriv här";
      control.load("text,placeholderText");
      await context.sync();
      const { text, placeholderText } = control;
      return observe(text === "" || text === "Skriv här", JSON.stringify({ once, text, placeholderText }));
    }),
  },
  {
    id: "text-after-control",
    title: {
      sv: "Text i slutet av ett stycke som slutar med ett fält",
      en: "Text after a field that ends a paragraph",
    },
    page: "content-controls",
    run: inWord(async (body, context) => {
      const paragraph = body.paragraphs.getFirst();
      const control = paragraph.insertText("fält", "Start").insertContentControl();
      paragraph.insertText(" efter", "End");
      control.load("text");
      paragraph.load("text");
      await context.sync();
      const isOutside = control.text === "fält";
      return observe(
        paragraph.text === "fält efter",
        `${paragraph.text}: ${isOutside ? "outside" : "inside"} the field`,
      );
    }),
  },
];
