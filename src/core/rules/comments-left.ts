import { defineRule, noOptions } from "../checking/rule";

/** Comments in the margin, read or not. */
export const commentsLeft = defineRule({
  id: "comments-left",
  title: { sv: "Kommentarer är kvar", en: "Comments left" },
  why: {
    sv: "Kommentarer i marginalen följer med filen till den som får den, ofta med namn och interna frågor.",
    en: "Comments in the margin go with the file to whoever gets it, often with names and internal questions.",
  },
  source: "Granskade handlingar; kommuners anvisningar om att rensa dokument före publicering",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document }) {
    const { comments } = document.condition;
    if (comments === 0) return;
    yield {
      message: {
        sv: `Dokumentet har ${comments === 1 ? "en kommentar" : `${comments} kommentarer`} kvar. Ta bort ${comments === 1 ? "den" : "dem"} under fliken Granska i Word innan du lämnar in.`,
        en: `The document has ${comments === 1 ? "one comment" : `${comments} comments`} left. Delete ${comments === 1 ? "it" : "them"} on Word's Review tab before you hand it in.`,
      },
      where: "document",
      restsOn: [String(comments)],
    };
  },
});
