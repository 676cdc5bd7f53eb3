/** So many texts are remembered; more are those of another document. */
const most = 4_000;

/** Asks once for each text: headings and labels come again and again, from one rule after the other. */
export function remembering<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    if (known.size >= most) known.clear();
    const found = find(text);
    known.set(text, { found });
    return found;
  };
}
