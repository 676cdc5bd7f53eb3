import fc from "fast-check";
import type { TextBlock } from "../../../src/core/document/document";
import { inEachWord } from "../../../src/core/facts/in-each-word";
import { readText } from "../../../src/core/facts/block-text";
import type { RunningText } from "../../../src/core/facts/running-text";
import { WordIndex } from "../../../src/core/facts/word-index";
import { p } from "../../support/notation";

function running(words: string): RunningText {
  const block: TextBlock = p(words);
  return {
    text: readText(block),
    role: undefined,
    heading: undefined,
    sentences: () => [],
    isQuoted: () => false,
  };
}

const words = ["ett", "två", "tre", "fyra", "fem", "Ett", "T.ex"];

/** Two hundred texts of a few words, which come again and again. */
const pool = Array.from({ length: 200 }, (_, at) =>
  running(
    [0, 1, 2].map((nth) => words[(at * (nth + 3) + nth) % words.length]).join(" ") + ` udda${at} jämn${at}`,
  ),
);

/** Every word with its places, as numbers of texts and where in them. */
function contents(index: WordIndex, texts: readonly RunningText[]) {
  const all = [...words, ...pool.flatMap((_, at) => [`udda${at}`, `jämn${at}`])];
  return all.flatMap((word) => {
    const use = index.get(word);
    return use ? [[word, use.count, use.at.map((at) => [texts.indexOf(at.running), at.start])]] : [];
  });
}

const startsWithT = inEachWord((word) => (/^t/i.test(word) ? { word } : undefined));
const foundIn = (index: WordIndex) => [...startsWithT(index)].map(([word]) => word).sort();

describe("an index of words", () => {
  it("knows where each word stands, in reading order", () => {
    const texts = [running("Ett är ett."), running("Två och ett.")];
    const index = WordIndex.of(texts);
    expect(index.get("ett")?.at).toEqual([
      { running: texts[0], start: 7 },
      { running: texts[1], start: 8 },
    ]);
    expect(index.has("tre")).toBe(false);
  });

  it("is made anew where a good part of the text has changed", () => {
    expect(WordIndex.of(pool.slice(0, 20)).mended(pool.slice(10, 30))).toBeUndefined();
  });

  it("gives the same use of a word that stands where it stood", () => {
    const index = WordIndex.of([...pool.slice(0, 50), running("sju")]);
    const mended = index.mended([...pool.slice(0, 50), running("åtta")]);
    expect(mended?.get("ett")).toBe(index.get("ett"));
    expect([mended?.has("sju"), mended?.has("åtta")]).toEqual([false, true]);
  });

  it("says after any changes what one says that is made anew", () => {
    const change = fc.record({
      at: fc.nat(180),
      gone: fc.nat(4),
      added: fc.array(fc.nat(199), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        let texts: readonly RunningText[] = pool.slice(0, 100);
        let index = WordIndex.of(texts);
        for (const { at, gone, added } of changes) {
          const now = [...texts];
          const taken = new Set(now);
          now.splice(
            at % now.length,
            gone,
            ...new Set(added.map((nth) => pool[nth]!).filter((text) => !taken.has(text))),
          );
          texts = now;
          index = index.mended(texts) ?? WordIndex.of(texts);
          const anew = WordIndex.of(texts);
          expect(contents(index, texts)).toEqual(contents(anew, texts));
          expect(foundIn(index)).toEqual(foundIn(anew));
          const places = ["ett", "två", "tre"].flatMap((word) => index.get(word)?.at ?? []);
          expect(index.inReadingOrder(places)).toEqual(anew.inReadingOrder(places));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("puts the places of several words in reading order", () => {
    const texts = [running("två ett"), running("ett"), running("två")];
    const index = WordIndex.of(texts);
    const places = ["ett", "två"].flatMap((word) => index.get(word)?.at ?? []);
    expect(index.inReadingOrder(places).map(({ running, start }) => [texts.indexOf(running), start])).toEqual(
      [
        [0, 0],
        [0, 4],
        [1, 0],
        [2, 0],
      ],
    );
  });
});
