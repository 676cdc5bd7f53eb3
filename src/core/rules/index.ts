import type { Rule } from "../checking/rule";
import { changedAfterAttest } from "./changed-after-attest";
import { dateImpossible } from "./date-impossible";
import { dnrMalformed } from "./dnr-malformed";
import { dnrMissing } from "./dnr-missing";
import { doubledWord } from "./doubled-word";
import { headingMisspelled } from "./heading-misspelled";
import { pastTenseAfterAttest } from "./past-tense-after-attest";
import { phoneUngrouped } from "./phone-ungrouped";
import { placeholderLeft } from "./placeholder-left";
import { requiredHeadingMissing } from "./required-heading-missing";
import { sectionEmpty } from "./section-empty";
import { weekdayMismatch } from "./weekday-mismatch";

/** Every rule, those about the whole first. A new one is one file and one line here; a profile turns it on. */
export const rules: readonly Rule[] = [
  changedAfterAttest,
  requiredHeadingMissing,
  sectionEmpty,
  placeholderLeft,
  dnrMissing,
  dnrMalformed,
  dateImpossible,
  weekdayMismatch,
  pastTenseAfterAttest,
  headingMisspelled,
  doubledWord,
  phoneUngrouped,
];
