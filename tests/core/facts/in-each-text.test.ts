import fc from "fast-check";
import { inEachText } from "../../../src/core/facts/in-each-text";

interface Text {
  readonly words: string;
}

const textOf = (words: string): Text => ({ words });
const many = (count: number): readonly Text[] => Array.from({ length: count }, (_, at) => textOf(`${at}`));

/** A search that notes what it looks at. */
function watched(limit = 0) {
  const looked: string[] = [];
  const search = inEachText(({ words }: Text, ending: string) => {
    looked.push(words);
    return words.endsWith(ending) ? [words] : [];
  });
  return { search, looked, looks: () => looked.splice(limit) };
}

const changed = (texts: readonly Text[], at: number, ...now: readonly Text[]): readonly Text[] => [
  ...texts.slice(0, at),
  ...now,
  ...texts.slice(at + 1),
];

describe("inEachText", () => {
  const texts = many(3000);

  it("finds in reading order", () => {
    expect(watched().search(texts, "99")).toEqual(Array.from({ length: 30 }, (_, at) => `${at || ""}99`));
  });

  it("looks at each text once, as long as nothing changes", () => {
    const { search, looks } = watched();
    search(texts, "7");
    expect(looks()).toHaveLength(3000);
    search([...texts], "7");
    expect(looks()).toEqual([]);
  });

  it.each<[string, readonly Text[]]>([
    ["a text has changed", changed(texts, 1500, textOf("nytt 7"))],
    ["one has come", changed(texts, 1500, textOf("nytt 7"), texts[1500]!)],
    ["one has gone", changed(texts, 1500)],
    ["two have changed far apart", changed(changed(texts, 20, textOf("nytt 7")), 2900, textOf("nytt 8"))],
    ["the first has gone", texts.slice(1)],
  ])("looks at no more than a few stretches when %s", (_, now) => {
    const { search, looks } = watched();
    search(texts, "7");
    looks();
    expect(search(now, "7")).toEqual(now.map(({ words }) => words).filter((words) => words.endsWith("7")));
    expect(looks().length).toBeLessThanOrEqual(4 * 32);
  });

  it("looks again at everything when what is given says something else, and not when it says the same", () => {
    const search = jest.fn(({ words }: Text, { least }: { readonly least: number }) =>
      Number(words) >= least ? [words] : [],
    );
    const found = inEachText(search);
    expect(found(many(3), { least: 1 })).toEqual(["1", "2"]);
    const three = many(3);
    expect(found(three, { least: 1 })).toEqual(["1", "2"]);
    search.mockClear();
    expect(found(three, { least: 1 })).toEqual(["1", "2"]);
    expect(search).not.toHaveBeenCalled();
    expect(found(three, { least: 2 })).toEqual(["2"]);
    expect(search).toHaveBeenCalledTimes(3);
  });

  it("never takes two maps for the same", () => {
    const found = inEachText(({ words }: Text, known: ReadonlyMap<string, string>) => known.get(words) ?? []);
    const three = many(3);
    expect(found(three, new Map([["1", "a"]]))).toEqual(["a"]);
    expect(found(three, new Map([["2", "b"]]))).toEqual(["b"]);
  });

  it("stops at what is found first", () => {
    const { search, looks } = watched();
    expect(search.first(texts, "5")).toBe("5");
    expect(looks()).toHaveLength(32);
  });

  it("keeps stretches long when texts are added one by one, as they are written", () => {
    const { search, looks } = watched();
    let now: readonly Text[] = [];
    for (let at = 0; at < 200; at++) search((now = [...now, textOf(`${at}`)]), "7");
    looks();
    search([...now, textOf("sist 7")], "7");
    expect(looks().length).toBeLessThanOrEqual(2 * 32);
    const { search: other, looks: all } = watched();
    other(now, "7");
    expect(all()).toHaveLength(200);
  });

  it("finds what a search that remembers nothing finds, whatever comes, goes and moves", () => {
    const pool = many(120);
    const { search } = watched();
    const list = fc
      .shuffledSubarray([...pool])
      .chain((some) =>
        fc
          .tuple(fc.nat(120), fc.nat(120))
          .map(([from, to]) => [...pool.slice(from, to), ...some].slice(0, 150)),
      );
    fc.assert(
      fc.property(list, fc.constantFrom("1", "2", "11"), (texts, ending) => {
        expect(search(texts, ending)).toEqual(
          texts.map(({ words }) => words).filter((words) => words.endsWith(ending)),
        );
      }),
    );
  });
});
