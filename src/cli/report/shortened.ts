const longestQuote = 120;

/** At most 120 UTF-16 units from the beginning, never half a character; nothing is put in place of the rest. */
export function shortened(quote: string): string {
  const cut = quote.slice(0, longestQuote);
  return cut.length < quote.length ? cut.replace(/[\ud800-\udbff]$/, "") : cut;
}
