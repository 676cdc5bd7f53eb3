/**
 * The nämnder that hold what was typed, those that begin with it first, and the one chosen last time before all.
 * One that is typed in full is a choice made: then all are offered, to change it.
 */
export function findNamnder(
  namnder: readonly string[],
  typed: string,
  lastChosen: string | undefined,
): readonly string[] {
  const wanted = namnder.includes(typed) ? "" : comparable(typed.trim());
  const rank = (namnd: string) => (namnd === lastChosen ? 0 : comparable(namnd).startsWith(wanted) ? 1 : 2);
  return namnder
    .filter((namnd) => comparable(namnd).includes(wanted))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, "sv"));
}

const comparable = (text: string) => text.toLocaleLowerCase("sv");
