const law =
  /\d+ ?[a-z]? ?§|\d kap\.|(?:lag(?:en)?|förordning(?:en)?) \(\d{4}:|lagens? (?:om |ord)|\p{L}{3,}(?:lagen|balken|förordningen)(?!\p{L})/iu;

/** A sentence that tells what a law says may say it in the law's own words. */
export function refersToLaw(sentence: string): boolean {
  return law.test(sentence);
}
