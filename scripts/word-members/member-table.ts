import type { WordClass } from "./read-word-classes";

/** Class → member → API set; the set as "1.3" for WordApi, else in full: "WordApiDesktop1.4". */
export function memberTable(classes: readonly WordClass[]): Record<string, Record<string, string>> {
  return Object.fromEntries(
    classes.map(({ name, apiSet, members }) => [
      name,
      Object.fromEntries(members.map((member) => [member.name, shortSet(member.apiSet || apiSet)])),
    ]),
  );
}

/** Where the declaration names two, the first is that of the platforms in question. */
function shortSet(apiSet: string): string {
  const [, set = "", version = ""] = /^(\w+)\s*([\d.]+|BETA)?/.exec(apiSet) ?? [];
  return set === "WordApi" ? version : `${set} ${version}`.trim();
}
