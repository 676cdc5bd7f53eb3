import type { Document } from "../../../src/core/document/document";
import { reconcile } from "../../../src/core/document/reconcile";
import { documentFrom } from "../../support/notation";
import { withIds } from "../../support/with-ids";
import { profileNamed } from "../../support/profiles";
import { check } from "../rules/check-example";

/** How many texts or words each search of the program has looked at. */
const looks = new Map<object, number>();

type Find = (item: object, ...given: unknown[]) => unknown;

function counted(find: Find): Find {
  return (item, ...given) => {
    looks.set(find, (looks.get(find) ?? 0) + 1);
    return find(item, ...given);
  };
}

jest.mock("../../../src/core/facts/in-each-text", () => {
  const { inEachText, ...others } = jest.requireActual<{
    inEachText: (find: Find, mayHold?: Find) => unknown;
  }>("../../../src/core/facts/in-each-text");
  return {
    ...others,
    inEachText: (find: Find, mayHold: Find = () => true) => inEachText(find, counted(mayHold)),
  };
});

jest.mock("../../../src/core/facts/in-each-word", () => {
  const { inEachWord } = jest.requireActual<{ inEachWord: (find: Find) => unknown }>(
    "../../../src/core/facts/in-each-word",
  );
  return { inEachWord: (find: Find) => inEachWord(counted(find)) };
});

/** As many paragraphs as 300 pages have, in sections, with tables and faults among them. */
const paragraphs = Array.from({ length: 3000 }, (_, at) => {
  if (at % 50 === 0) return `## Område ${at}`;
  if (at % 50 === 25) return `| Verksamhet ${at} | Antal |\n| Skola | ${at} |`;
  return `Förvaltningen bedömer att område${at} bör  utvecklas den ${1 + (at % 28)} maj 2024 enligt plan ${at}.`;
});

const notation = (body: readonly string[]): string =>
  ["# Förslag till beslut", "Nämnden godkänner planen.", "# Ärendet", ...body].join("\n");

const read = (body: readonly string[]): Document => withIds(documentFrom(notation(body)));

const profile = profileNamed("stockholm");

/** What the check of the edited text costs: the most that any one search looks at, and how many searches there are. */
function lookedAtAfter(edited: readonly string[]) {
  const before = read(paragraphs);
  check(before, profile);
  const all = Math.max(...looks.values());
  looks.clear();
  check(reconcile(before, read(edited)), profile);
  return { all, most: Math.max(0, ...looks.values()), searches: looks.size };
}

const at = 1510;
const text = "Nämnden skall besluta om detta den 31 november 2024.";

it.each<[string, readonly string[]]>([
  ["is changed", [...paragraphs.slice(0, at), text, ...paragraphs.slice(at + 1)]],
  ["is begun", [...paragraphs.slice(0, at), text, ...paragraphs.slice(at)]],
  ["is taken away", [...paragraphs.slice(0, at), ...paragraphs.slice(at + 1)]],
])("no search looks at more than two stretches of 300 pages when one paragraph %s", (_, edited) => {
  const { all, most, searches } = lookedAtAfter(edited);
  expect(all).toBeGreaterThan(2800);
  expect(searches).toBeGreaterThan(40);
  expect(most).toBeLessThanOrEqual(2 * 32);
});

it("nothing is looked at when nothing has changed", () => {
  expect(lookedAtAfter(paragraphs)).toMatchObject({ most: 0, searches: 0 });
});
