import type { Fix, TextPlace } from "../checking/finding";
import { structureFix } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import type { Table, TextBlock } from "../document/document";
import { rowTexts } from "../document/table-texts";
import { textBlocks } from "../document/text-blocks";
import { placeOfAll, readLines } from "../facts/block-text";
import { findDataTables } from "../facts/data-tables";

/** A table of data whose first row names the columns and is not marked as doing so. */
export const tableWithoutHeaderRow = defineRule({
  id: "table-without-header-row",
  title: { sv: "Tabell utan rubrikrad", en: "Table without a header row" },
  why: {
    sv: "Den som lyssnar på tabellen hör vilken kolumn en siffra står i bara om rubrikraden är markerad. Den upprepas också när tabellen delas av en sidbrytning.",
    en: "Whoever listens to the table hears which column a figure is in only where the header row is marked. It is also repeated when a page break splits the table.",
  },
  source: "Lagen om tillgänglighet till digital offentlig service; EN 301 549, WCAG 2.1 AA 1.3.1",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report" || document.readBy === "proxies") return;
    const tables = findDataTables(document, facts).filter(({ rows: [first] }) => first?.isHeader === false);
    const [where, ...related] = tables.flatMap(firstWords);
    if (!where) return;
    yield {
      message: {
        sv: "Tabellens första rad är inte markerad som rubrikrad. Markera raden och välj Tabellayout, Upprepa rubrikrader.",
        en: "The table's first row is not marked as a header row. Select the row and choose Table Layout, Repeat Header Rows.",
      },
      where,
      related,
      fixes: headerRows(tables),
    };
  },
});

function firstWords({ rows: [first] }: Table): readonly TextPlace[] {
  const [name] = readLines(first?.cells.flatMap(({ blocks }) => blocks) ?? []);
  return name ? [placeOfAll(name)] : [];
}

function headerRows(tables: readonly Table[]): readonly Fix[] {
  return structureFix(tables.flatMap(firstRowOf), {
    before: "Vanlig rad",
    after: "Rubrikrad",
    does: { sv: "Tabellens första rad blir rubrikrad", en: "The table's first row becomes its header row" },
    edits: tables.map(({ id, rows: [first] }) => ({
      kind: "mark-header-row",
      table: id,
      expected: first ? rowTexts(first) : [],
    })),
  });
}

const firstRowOf = ({ rows: [first] }: Table): readonly TextBlock[] => [
  ...textBlocks(first?.cells.flatMap(({ blocks }) => blocks) ?? []),
];
