import fc from "fast-check";
import { hitOf, planBetween, planWords, wordsAround } from "../../../../src/host/office/locate/plan-search";
import {
  escapeSearch,
  foldForSearch,
  isSearchable,
  longestSearch,
  occurrences,
} from "../../../../src/host/office/locate/search-text";

const stretchOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe("planWords", () => {
  it("searches for the words as they stand", () => {
    const text = "Förvaltningen föreslår det det.";
    expect(planWords(text, stretchOf(text, "det det"))).toEqual({
      kind: "words",
      needle: { words: "det det", start: 23 },
    });
  });
  it("goes between the first and last words of what is longer than Word's search can take", () => {
    const text = `Inledning ${"mycket text ".repeat(30)}avslutas här.`;
    const plan = planWords(text, { start: 0, end: text.length });
    expect(plan).toMatchObject({
      kind: "between",
      first: { words: "Inledning", start: 0 },
      last: { words: "här." },
    });
  });
  it("goes between words when a tab stands in the way", () => {
    const text = "Handläggare\tAnna Ek";
    expect(planWords(text, { start: 0, end: text.length })).toMatchObject({
      kind: "between",
      first: { words: "Handläggare" },
      last: { words: "Ek" },
    });
  });
  it("gives up on a tab alone", () => {
    expect(planWords("a\tb", { start: 1, end: 2 })).toEqual({ kind: "impossible" });
  });
});

describe("planBetween", () => {
  it("takes as many words as it needs to be the only one", () => {
    const text = "den dag den dagen den kväll";
    expect(planBetween(text, { start: 8, end: text.length })).toMatchObject({
      kind: "between",
      first: { words: "den dagen", start: 8 },
      last: { words: "kväll" },
    });
  });
  it("gives up when no words are the only ones", () => {
    expect(planBetween("ja ja ja ja", { start: 3, end: 5 })).toEqual({ kind: "impossible" });
  });
});

describe("wordsAround", () => {
  it("takes in what stands around, up to the next tab", () => {
    expect(wordsAround("Telefon:\t08-50800198 eller", { start: 15, end: 18 })).toBe("08-50800198 eller");
  });
  it("is nothing where the stretch itself cannot be searched for", () => {
    expect(wordsAround("a\tb", { start: 1, end: 2 })).toBeUndefined();
    expect(wordsAround("", { start: 0, end: 0 })).toBeUndefined();
  });
});

describe("hitOf", () => {
  const text = "Se ”bilaga 1” och ”bilaga 2”.";
  it("is the hit at the same place among the occurrences", () => {
    expect(hitOf(text, { words: "bilaga", start: 19 }, ["bilaga", "bilaga"])).toBe(1);
  });
  it("is not given when Word found another number of hits", () => {
    expect(hitOf(text, { words: "bilaga", start: 19 }, ["bilaga"])).toBeUndefined();
  });
  it("is not given when a hit's text differs", () => {
    expect(hitOf(text, { words: "bilaga", start: 19 }, ["bilaga", "Bilaga"])).toBeUndefined();
  });
  it("holds when Word takes straight and curly quotes for the same", () => {
    const quotes = `"a" ”a”`;
    expect(hitOf(quotes, { words: "”a”", start: 4 }, [`"a"`, "”a”"])).toBe(1);
    expect(hitOf(quotes, { words: "”a”", start: 4 }, ["”a”"])).toBe(0);
  });
  it("points at the start of the needle, for every stretch of every text, in a Word that searches as it says", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", "ab ", " ", "”", '"', "å"), maxLength: 25 });
    fc.assert(
      fc.property(texts, fc.nat(25), fc.nat(25), (text, a, b) => {
        const stretch = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const plan = planWords(text, stretch);
        if (plan.kind !== "words") return;
        const starts = occurrences(foldForSearch(text), foldForSearch(plan.needle.words));
        const hits = starts.map((at) => text.slice(at, at + plan.needle.words.length));
        const hit = hitOf(text, plan.needle, hits);
        expect([undefined, stretch.start]).toContain(hit === undefined ? undefined : starts[hit]);
      }),
    );
  });
});

describe("escapeSearch", () => {
  it("doubles the caret, which begins a code in Word's search", () => {
    expect(escapeSearch("2^p")).toBe("2^^p");
  });
  it("counts against the limit", () => {
    expect(isSearchable("a".repeat(longestSearch))).toBe(true);
    expect(isSearchable("^".repeat(128))).toBe(false);
  });
});
