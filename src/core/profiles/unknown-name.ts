import { editDistance } from "../language/edit-distance";

/** More names than these nobody reads. */
const mostNamed = 15;

/** Why a name is a fault where only these are known: the one that it was meant to be, else which there are. */
export function unknownName(name: string, known: ReadonlySet<string>): string {
  if (known.size === 0) return "okänd nyckel; här finns inget att ställa in";
  const near = nearest(name, known);
  if (near !== undefined) return `okänd nyckel; menade du ”${near}”?`;
  if (known.size > mostNamed) return "okänd nyckel; de som finns står i profile.schema.json";
  return `okänd nyckel; de som finns är ${[...known].join(", ")}`;
}

const mostSlips = 2;
const longest = 60;

/** None where it is unlike all of them. */
function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  let [best, fewest]: [string | undefined, number] = [undefined, mostSlips + 1];
  for (const name of known) {
    const slips = editDistance(written.toLowerCase(), name.toLowerCase());
    if (slips < fewest && slips < name.length / 2) [best, fewest] = [name, slips];
  }
  return best;
}
