import { editDistance } from "../language/edit-distance";

const mostSlips = 2;
const longest = 60;

/** The name that a misspelt one was meant to be; none where it is unlike all of them. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  let [nearest, fewest]: [string | undefined, number] = [undefined, mostSlips + 1];
  for (const name of names) {
    const slips = editDistance(written.toLowerCase(), name.toLowerCase());
    if (slips < fewest && slips < name.length / 2) [nearest, fewest] = [name, slips];
  }
  return nearest;
}
