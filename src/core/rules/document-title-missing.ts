import type { Fix } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";

/** The file's properties are known, and among them there is no title, or the one that a program gave it. */
export const documentTitleMissing = defineRule({
  id: "document-title-missing",
  title: { sv: "Filen saknar titel", en: "The file has no title" },
  why: {
    sv: "En skärmläsare läser upp filens titel först. Saknas den hörs bara filnamnet, och så blir det också i webbläsarens flik.",
    en: "A screen reader says the file's title first. Without one only the file's name is heard, and it stands in the browser's tab too.",
  },
  source: "Lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 2.4.2",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document: { properties }, facts }) {
    // What Word hands over need not hold the properties; a file that has them says who made it, or when.
    const areKnown = properties.creator !== "" || properties.created !== undefined;
    if (facts.textKind !== "report" || !areKnown || !isNoTitle.test(properties.title.trim())) return;
    const title = facts.title?.value;
    yield {
      message: {
        sv: `Filen saknar titel. Skriv${title === undefined ? " den" : ` ”${title}”`} under Arkiv, Info, Rubrik.`,
        en: `The file has no title. Write${title === undefined ? " it" : ` “${title}”`} under File, Info, Title.`,
      },
      where: "document",
      fixes: title === undefined ? [] : [titleFix(title, properties.title)],
    };
  },
});

/** "Dokument1", "Microsoft Word - rapport.docx": what the program calls a file that nobody has named. */
const isNoTitle = /^$|^(?:dokument|document|namnlös|untitled) ?\d*$|^microsoft word - |^word-dokument$/i;

function titleFix(title: string, expected: string): Fix {
  return {
    before: expected,
    after: title,
    does: { sv: `Filens titel: ${title}`, en: `The file's title: ${title}` },
    edits: [{ kind: "set-title", expected, title }],
  };
}
