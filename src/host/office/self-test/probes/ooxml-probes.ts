import { inWord, observe, type Probe } from "../probe";
import { controlXml, paragraphXml, runXml, scratchOoxml, tableXml } from "../scratch-ooxml";

const headingStyle =
  '<w:style w:type="paragraph" w:styleId="FramlingsId"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';

/** What Word does with OOXML that is inserted, and with the OOXML that it gives. */
export const ooxmlProbes: readonly Probe[] = [
  {
    id: "trailing-paragraph",
    title: {
      sv: "Tomt stycke efter infogad OOXML",
      en: "Empty paragraph after inserted OOXML",
    },
    page: "insert-ooxml",
    run: inWord(async (body, context) => {
      body.paragraphs
        .getFirst()
        .insertOoxml(scratchOoxml(paragraphXml(runXml("ett")) + paragraphXml("")), "Replace");
      body.paragraphs.load("items/text");
      await context.sync();
      const texts = body.paragraphs.items.map(({ text }) => text);
      return observe(
        texts[0] === "ett" && texts.slice(1).every((text) => text === ""),
        JSON.stringify(texts),
      );
    }),
  },
  {
    id: "style-by-name",
    title: { sv: "Formatmall hittas på sitt namn", en: "A style is matched by its name" },
    page: "styles",
    run: inWord(async (body, context) => {
      const heading = paragraphXml(runXml("Rubrik"), '<w:pStyle w:val="FramlingsId"/>');
      body.paragraphs
        .getFirst()
        .insertOoxml(scratchOoxml(heading + paragraphXml(""), headingStyle), "Replace");
      const first = body.paragraphs.getFirst();
      first.load("styleBuiltIn,style");
      await context.sync();
      return observe(
        first.styleBuiltIn === "Heading1",
        `styleBuiltIn ${first.styleBuiltIn}, style ${first.style}`,
      );
    }),
  },
  {
    id: "style-id-only",
    title: { sv: "Formatmall som bara har ett id", en: "A style that is only an id" },
    page: "styles",
    run: inWord(async (body, context) => {
      const heading = paragraphXml(runXml("Rubrik"), '<w:pStyle w:val="Rubrik1"/>');
      body.paragraphs.getFirst().insertOoxml(scratchOoxml(heading + paragraphXml("")), "Replace");
      const first = body.paragraphs.getFirst();
      first.load("styleBuiltIn");
      await context.sync();
      return observe(first.styleBuiltIn === "Normal", `styleBuiltIn ${first.styleBuiltIn}`);
    }),
  },
  {
    id: "paragraph-ids",
    title: { sv: "Styckenas id mellan två läsningar", en: "Paragraphs' ids between two readings" },
    page: "get-ooxml",
    run: inWord(async (body, context) => {
      body.insertText("Ett stycke.", "Start");
      const [first, second] = [body.getOoxml(), body.getOoxml()];
      await context.sync();
      const ids = [first, second].map(({ value }) =>
        [...value.matchAll(/w14:paraId="(\w+)"/g)].map(([, id]) => id),
      );
      const isSame = JSON.stringify(ids[0]) === JSON.stringify(ids[1]);
      return observe(
        !isSame,
        `${ids[0]?.length ?? 0} ids, ${isSame ? "the same" : "new"} at the second reading`,
      );
    }),
  },
  {
    id: "control-in-table",
    title: { sv: "Innehållskontroll i infogad tabell", en: "A content control in an inserted table" },
    page: "insert-ooxml",
    run: inWord(async (body, context) => {
      const xml = tableXml(controlXml("tu:prov", "Fyll i")) + paragraphXml("");
      body.paragraphs.getFirst().insertOoxml(scratchOoxml(xml), "Replace");
      const controls = body.contentControls.getByTag("tu:prov");
      controls.load("items/tag");
      body.load("text");
      await context.sync();
      return observe(
        controls.items.length === 0 || body.text.includes("Fyll i"),
        `${controls.items.length} controls, text ${JSON.stringify(body.text.trim())}`,
      );
    }),
  },
  {
    id: "track-revisions-in-ooxml",
    title: {
      sv: "Spåra ändringar i den OOXML som Word ger",
      en: "Track changes in the OOXML that Word gives",
    },
    page: "get-ooxml",
    needs: ["WordApi", "1.4"],
    run: inWord(async (body, context) => {
      context.document.changeTrackingMode = "TrackAll";
      const ooxml = body.getOoxml();
      await context.sync();
      context.document.changeTrackingMode = "Off";
      await context.sync();
      const isThere = ooxml.value.includes("trackRevisions");
      return observe(!isThere, `w:trackRevisions is ${isThere ? "" : "not "}in it`);
    }),
  },
  {
    id: "insert-ooxml-undo",
    title: { sv: "Ångra efter infogad OOXML", en: "Undo after inserted OOXML" },
    page: "undo",
    needs: ["WordApiDesktop", "1.4"],
    run: inWord(async (body, context) => {
      body.paragraphs
        .getFirst()
        .insertOoxml(scratchOoxml(paragraphXml(runXml("ett")) + paragraphXml("")), "Replace");
      await context.sync();
      context.document.undo(1);
      body.load("text");
      await context.sync();
      return observe(
        body.text.trim() === "",
        `after one undo the text is ${JSON.stringify(body.text.trim())}`,
      );
    }),
  },
];
