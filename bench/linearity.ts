import { longReport } from "./long-report";
import { mediansOf } from "./medians-of";
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
  const perPage = sizes.map((pages, at) => (times[at] ?? 0) / pages / (at === 0 ? 10 : 1));
  const usual = perPage[1] ?? 1;
  for (const [at, pages] of sizes.entries()) {
    const page = perPage[at] ?? 0;
    const share = ((page / usual) * 100).toFixed(0);
    console.log(
      `${String(pages).padStart(5)} pages ${page.toFixed(2)} ms a page, ${share} % of that at 300 pages`,
    );
  }
}
