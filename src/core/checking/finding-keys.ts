import type { Finding } from "./finding";

/**
 * A key for each finding that tells it from the others and is the same in the next check, as long as nobody changes its
 * paragraph: a block's id is good for one reading only. Those that are alike are numbered in the order given.
 */
export function findingKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const name = nameOf(finding);
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return [finding, `${nth}/${name}`];
    }),
  );
}

const nameOf = ({ rule, where, message }: Finding): string =>
  where === "document" ? `${rule}/${message.sv}` : `${rule}/${where.start}/${where.text}`;
