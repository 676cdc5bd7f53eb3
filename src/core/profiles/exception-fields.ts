import type { Exception } from "../checking/exception";
import type { Rule } from "../checking/rule";
import type { Fields } from "./fields";
import { anyText, objectsOf } from "./list-items";
import { namesNoWords } from "./names-no-words";
import type { ProfileCheck } from "./profile";

const exception = objectsOf<Exception>(
  "exceptions",
  (fields) => ({
    words: fields.list("words", {
      item: anyText,
      notEmpty: true,
      about: "Orden som de står i dokumentet, i varje form som ska godtas.",
    }),
    reason: fields.text("reason", { about: "Varför de är rätta här, för den som läser profilen senare." }),
  }),
  ({ words }) => words,
);

/** An organisation's own words, rule by rule: what the rule says about them is not reported. */
export function askForExceptions(
  fields: Fields,
  checks: readonly ProfileCheck[],
  rules: readonly Rule[],
): ReadonlyMap<string, readonly Exception[]> {
  const on = new Set(checks.map(({ rule }) => rule.id));
  const about = "Organisationens egna ord och namn, som en regel ska låta vara.";
  const read = (given: Fields) =>
    rules.flatMap(({ id, title }) => {
      const exceptions = given.list(id, { item: exception, about: title.sv });
      if (exceptions.length === 0) return [];
      const why = whyMeaningless(id, on.has(id));
      if (why !== undefined) given.warning(id, why);
      return [[id, exceptions] as const];
    });
  return new Map(fields.object("exceptions", { about }, read));
}

function whyMeaningless(rule: string, isOn: boolean): string | undefined {
  if (!isOn) return "regeln är av, så undantaget betyder ingenting";
  return namesNoWords.has(rule)
    ? "regeln gäller hela dokumentet och inga ord, så undantaget betyder ingenting"
    : undefined;
}
