import { checkDocument } from "../../../src/core/checking/check-document";
import {
  isIgnored,
  quoteOf,
  type Finding,
  type Ignored,
  type Severity,
} from "../../../src/core/checking/finding";
import { defineRule, noOptions, type Rule } from "../../../src/core/checking/rule";
import {
  planIgnoring,
  planTakingBack,
  type CheckedBy,
  type DeviationPlan,
} from "../../../src/core/deviations/plan-deviations";
import { withDeviations } from "../../../src/core/deviations/with-deviations";
import type { Document } from "../../../src/core/document/document";
import type { BlockText } from "../../../src/core/facts/block-text";
import { profileNamed } from "../../support/profiles";
import { sha256 } from "../../support/sha256";

const about = (id: string) => ({
  id,
  title: { sv: id, en: id },
  why: { sv: id, en: id },
  source: "Provhandboken",
  severity: "error" as const,
  parseOptions: noOptions,
});

const placesOf = (text: BlockText) =>
  [...text.text.matchAll(/fel\d?/g)].map(({ index, 0: word }) =>
    text.placeOf({ start: index, end: index + word.length }),
  );

/** Each "fel" is a finding of its own. */
export const wrongWord: Rule = defineRule<unknown>({
  ...about("wrong-word"),
  *check({ texts }) {
    for (const where of texts.flatMap(placesOf)) yield { message: { sv: "Fel.", en: "Wrong." }, where };
  },
});

/** All "fel" are one finding. */
export const wrongEverywhere: Rule = defineRule<unknown>({
  ...about("wrong-everywhere"),
  *check({ texts }) {
    const [where, ...related] = texts.flatMap(placesOf);
    if (where) yield { message: { sv: `Fel på ${related.length + 1} ställen.`, en: "" }, where, related };
  },
});

/** A finding on the whole for each "saknas:" and what comes after it. */
export const missingThing: Rule = defineRule<unknown>({
  ...about("missing-thing"),
  *check({ texts }) {
    for (const { text } of texts)
      if (text.startsWith("saknas:"))
        yield { message: { sv: text, en: text }, where: "document", restsOn: [text.slice(7)] };
  },
});

export const ada: Ignored = {
  by: "Ada Alm",
  reason: "Så heter skriften.",
  on: { year: 2026, month: 2, day: 20 },
};

export interface Looked {
  readonly rules?: readonly Rule[];
  readonly severity?: Severity;
}

/** What the rules find, and by what has been approved. */
export function look(
  document: Document,
  { rules = [wrongWord], severity = "error" }: Looked = {},
): CheckedBy {
  const checks = rules.map((rule) => ({ rule, severity, options: undefined }));
  const profile = { ...profileNamed("stockholm"), checks };
  const today = { year: 2026, month: 2, day: 20 };
  const report = checkDocument(document, { profile, today, hash: sha256 });
  return { report: withDeviations(report, sha256), profile, hash: sha256 };
}

/** The nth finding, counted from 0. */
export function findingIn({ report }: CheckedBy, nth = 0): Finding {
  const finding = report.findings[nth];
  if (!finding) throw new Error(`There is no finding number ${nth}.`);
  return finding;
}

interface Approving {
  readonly looked?: Looked;
  readonly ignored?: Ignored;
}

/** The document once the nth of its findings is approved. */
export function approve(document: Document, nth = 0, { looked, ignored = ada }: Approving = {}): Document {
  const checked = look(document, looked);
  return stored(document, planIgnoring(checked, findingIn(checked, nth), ignored));
}

export function takeBack(document: Document, nth = 0): Document {
  const checked = look(document);
  return stored(document, planTakingBack(checked, findingIn(checked, nth)));
}

function stored(document: Document, plan: DeviationPlan): Document {
  if (!plan.ok) throw new Error(plan.reason);
  const [edit] = plan.edits;
  if (edit?.kind !== "store-part") throw new Error("Nothing is stored.");
  const { xml } = edit;
  return { ...document, storedDeviations: xml === undefined ? { state: "none" } : { state: "read", xml } };
}

/** "fel" for a finding that counts, "(fel)" for one that is approved; "" where no words are quoted. */
export function standing(document: Document, looked: Looked = {}): readonly string[] {
  return look(document, looked).report.findings.map((finding) => {
    const quote = finding.where === "document" ? "" : quoteOf(finding.where);
    return isIgnored(finding) ? `(${quote})` : quote;
  });
}
