/**
 * A word without its inflection: "överlämna", "överlämnar" and "överlämnas" become "överlämn".
 * After step 1 of Snowball's Swedish stemmer (Porter, 2001), with the neuter's -et and -ets added
 * and -ad left out, for the sake of "kostnad". For search only: a stem is no word.
 */
export function stemWord(word: string): string {
  const start = startOfTail(word);
  const tail = word.slice(start);
  const ending = endings.find((candidate) => tail.endsWith(candidate)) ?? loneS(word, tail);
  return ending === "" ? word : word.slice(0, -ending.length);
}

/** Longest first. */
const endings =
  "heterna hetens arnas ernas ornas andes anden heten heter andet arna erna orna ande arne aste aren ades erns ens are ade ets ern het ast en ar er or as es at et a e"
    .split(" ")
    .sort((a, b) => b.length - a.length);

/** A final -s counts as an ending after these letters only. */
function loneS(word: string, tail: string): string {
  return tail.endsWith("s") && /[bcdfghjklmnoprtvy]s$/.test(word) ? "s" : "";
}

/** Endings are sought after the first consonant that follows a vowel, and never among the first three letters. */
function startOfTail(word: string): number {
  const [head] = /^.*?[aeiouyåäö][^aeiouyåäö]/.exec(word) ?? [word];
  return Math.max(head.length, 3);
}
