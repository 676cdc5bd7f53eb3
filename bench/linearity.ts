import { longReport } from "./long-report";
import { mediansOf } from "./medians-of";
import { printTime, share } from "./print-time";
import { readAndCheck } from "./read-and-check";

const sizes = [30, 300, 3_000];

/** What a page takes in a short report and in one of a hundred times its length: it should be the same. */
export async function measureLinearity(): Promise<void> {
  const check = readAndCheck();
  const files = sizes.map(longReport);
  // The shortest is read several times a turn: by itself it is over too soon to be measured.
  const times = await mediansOf(
    2,
    files.map((file, at) => () => {
      for (let turn = 0; turn < (at === 0 ? 10 : 1); turn++) check(file);
    }),
  );
  const perPage = sizes.map((pages, at) => {
    const { processor, clock } = times[at] ?? { processor: 0, clock: 0 };
    const all = pages * (at === 0 ? 10 : 1);
    return { processor: processor / all, clock: clock / all };
  });
  const [, usual] = perPage;
  for (const [at, page] of perPage.entries())
    if (usual) printTime(`${sizes[at]} pages, each`, page, `${share(page, usual)} of one of 300`);
}
