import type { Finding } from "./finding";

/** What a fault touches, the gravest first: what is decided, then what must not get out, last how it looks. */
export const consequences = [
  "decision",
  "leftovers",
  "figures",
  "names",
  "structure",
  "language",
  "form",
] as const;

export type Consequence = (typeof consequences)[number];

/**
 * Every rule of the catalogue, by what a fault that it finds touches. The last group is shown folded: nothing that a
 * person must look into belongs there, so an officer's phone number stands with the names.
 */
export const rulesByConsequence: Readonly<Record<Consequence, readonly string[]>> = {
  decision: [
    "changed-after-attest",
    "decision-missing",
    "decision-without-decider",
    "decision-wrong-namnd",
    "decision-att-clause",
    "decision-numbering",
    "decision-several-actions",
    "decision-refers-elsewhere",
    "decision-differs-from-proposal",
    "decision-comma",
    "immediate-justering-missing",
  ],
  leftovers: [
    "personnummer-present",
    "placeholder-left",
    "tracked-changes-left",
    "comments-left",
    "hidden-text-left",
    "highlight-left",
  ],
  figures: [
    "dnr-missing",
    "dnr-malformed",
    "reference-number-variant",
    "date-impossible",
    "weekday-mismatch",
    "interval-reversed",
    "past-tense-after-attest",
    "attest-after-meeting",
    "own-date-mismatch",
    "same-document-two-dates",
    "near-miss-date",
    "meeting-date-mismatch",
    "deadline-before-meeting",
    "source-dated-after-report",
    "adopted-after-period-start",
    "sum-mismatch",
    "change-mismatch",
    "parts-exceed-whole",
    "list-count-mismatch",
  ],
  names: [
    "addressee-missing",
    "officer-missing",
    "phone-ungrouped",
    "adopted-document-not-listed",
    "assignment-without-dispatch",
    "enclosures-mismatch",
    "source-incomplete",
    "source-author-genitive",
    "section-number-without-sign",
    "name-variant",
    "name-case-variant",
    "name-spelling-variant",
    "listed-item-renamed",
  ],
  structure: [
    "structure-unreadable",
    "wrong-document-kind",
    "required-heading-missing",
    "section-empty",
    "title-missing",
    "heading-misspelled",
    "heading-unknown-variant",
    "heading-order",
    "duplicate-heading",
    "heading-level-skipped",
    "heading-not-styled",
    "signature-missing",
    "attest-missing",
    "attest-not-last",
    "attest-incomplete",
    "image-without-alt",
    "table-without-header-row",
    "table-merged-cells",
    "link-text-meaningless",
    "document-title-missing",
    "language-not-swedish",
  ],
  language: [
    "spelling-variant",
    "common-misspelling",
    "doubled-word",
    "capital-mid-sentence",
    "definite-after-genitive",
    "agreement-safe",
    "article-gender",
    "negation-order",
    "participle-for-verb",
    "bare-genitive-before-att",
    "hyphen-without-space",
    "series-without-hyphen",
    "compound-split",
    "abbreviation-malformed",
    "abbreviation-in-text",
    "abbreviation-unexplained",
    "initialism-genitive",
    "abbreviation-order",
    "word-to-avoid",
    "ska-skall",
    "sentence-long",
    "first-person",
    "passage-repeated",
  ],
  form: [
    "number-format",
    "date-format",
    "year-range-hyphen",
    "between-with-dash",
    "typography-space",
    "space-missing",
    "typography-quotes",
    "typography-dash",
    "heading-ends-with-full-stop",
    "manual-list",
    "direct-formatting",
    "wrong-font",
    "empty-paragraphs",
    "wrong-page-size",
    "page-number-missing",
  ],
};

const consequenceOf: ReadonlyMap<string, Consequence> = new Map(
  consequences.flatMap((consequence) =>
    rulesByConsequence[consequence].map((rule): [string, Consequence] => [rule, consequence]),
  ),
);

export interface ConsequenceGroup {
  readonly consequence: Consequence;
  readonly findings: readonly Finding[];
}

/** The gravest first; within a group the findings keep their order. One of a rule that nobody has placed is language. */
export function byConsequence(findings: readonly Finding[]): readonly ConsequenceGroup[] {
  return consequences
    .map((consequence) => ({
      consequence,
      findings: findings.filter(({ rule }) => (consequenceOf.get(rule) ?? "language") === consequence),
    }))
    .filter((group) => group.findings.length > 0);
}
