import { bold, docx, field, h1, h2, p, run, table, type Ooxml } from "../tests/support/docx";

const sentence = "Nämnden överlämnar tjänsteutlåtandet som svar på remissen";

/** About 300 pages: 10,000 paragraphs in runs as Word splits them, some headings, tables and fields. */
export function longReport(): Uint8Array {
  return docx(...Array.from({ length: 9_680 }, (_, index) => block(index)), ...tables(20));
}

function block(index: number): Ooxml {
  if (index % 100 === 0) return h1(`Kapitel ${index / 100 + 1}`);
  if (index % 20 === 0) return h2(`Avsnitt ${index}`);
  if (index % 50 === 7) return p("Diarienummer ", field("tu:dnr", `KS 2026/${index}`), ".");
  return p(
    run(`${sentence} `),
    bold(`KS 2026/${index}`),
    run(". "),
    run("Ärendet har beretts inom förvaltningen."),
  );
}

function tables(count: number): Ooxml[] {
  const rows = Array.from({ length: 8 }, (_, row) => [`Vera Exempel ${row}`, "2026-01-02"]);
  return Array.from({ length: count }, () => table(rows));
}
