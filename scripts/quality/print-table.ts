type Cell = string | number;

/** Prints rows under their headings, each column as wide as its widest cell; numbers stand to the right. */
export function printTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => String(row[column] ?? "").length)),
  );
  const line = (row: readonly Cell[]) =>
    row
      .map((cell, column) => aligned(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  console.log([line(headings), ...rows.map(line)].join("\n"));
}

const aligned = (cell: Cell, width: number): string =>
  typeof cell === "number" ? String(cell).padStart(width) : cell.padEnd(width);
