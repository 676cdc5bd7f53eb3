import type { ContentValue } from "./content-value";
import type { ListItem } from "./fields";

/** A wording, and what should stand in its place. */
export interface Replacement<To = string | undefined> {
  readonly from: string;
  /** Undefined where nothing is certain. */
  readonly to: To;
}

const wording = (letter: string): string => `(?=\\S)(?:(?! → )${letter})+(?<=\\S)`;
const arrow = " → (?=\\S)(?:(?! → ).)+";
const small = "[^A-ZÅÄÖÉÜ]";

/** "erhåller → får", or "erhållna" where nothing is certain; in small letters, for they stand for any. */
export const replacement = replacementBy(
  "replacements",
  `^${wording(small)}(?:${arrow})?$`,
  "”ord → ord” eller ”ord” med små bokstäver",
  (to) => to,
);

/** "abonemang → abonnemang", in small letters. */
export const correction = replacementBy(
  "corrections",
  `^${wording(small)}${arrow}$`,
  "”fel → rätt” med små bokstäver",
  (to = "") => to,
);

/** "MSEK → mnkr", as the letters stand. */
export const exactCorrection = replacementBy(
  "exact-corrections",
  `^${wording(".")}${arrow}$`,
  "”fel → rätt”",
  (to = "") => to,
);

/** @param expected the form that the pattern is of, in Swedish */
function replacementBy<To>(
  name: string,
  pattern: string,
  expected: string,
  toOf: (to: string | undefined) => To,
): ListItem<Replacement<To>> {
  const form = new RegExp(pattern, "u");
  const read = (content: ContentValue): Replacement<To> => {
    const text = content.text();
    if (!form.test(text)) throw content.fault(`väntade ${expected}, men där står ”${text}”`);
    const [from = "", to] = text.split(" → ");
    return { from, to: toOf(to) };
  };
  return {
    name,
    read: (content, log) => log.attempt(() => read(content)),
    names: ({ from }) => [from],
    schema: () => ({ type: "string", pattern }),
  };
}
