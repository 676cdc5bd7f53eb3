import type { Rule } from "../checking/rule";
import { capitalMidSentence } from "./capital-mid-sentence";
import { changedAfterAttest } from "./changed-after-attest";
import { dateImpossible } from "./date-impossible";
import { definiteAfterGenitive } from "./definite-after-genitive";
import { dnrMalformed } from "./dnr-malformed";
import { dnrMissing } from "./dnr-missing";
import { doubledWord } from "./doubled-word";
import { headingMisspelled } from "./heading-misspelled";
import { listedItemRenamed } from "./listed-item-renamed";
import { nameVariant } from "./name-variant";
import { passageRepeated } from "./passage-repeated";
import { pastTenseAfterAttest } from "./past-tense-after-attest";
import { phoneUngrouped } from "./phone-ungrouped";
import { placeholderLeft } from "./placeholder-left";
import { requiredHeadingMissing } from "./required-heading-missing";
import { sectionEmpty } from "./section-empty";
import { sentenceLong } from "./sentence-long";
import { spellingVariant } from "./spelling-variant";
import { weekdayMismatch } from "./weekday-mismatch";
import { yearRangeHyphen } from "./year-range-hyphen";

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
  spellingVariant,
  nameVariant,
  listedItemRenamed,
  capitalMidSentence,
  definiteAfterGenitive,
  sentenceLong,
  passageRepeated,
  yearRangeHyphen,
  doubledWord,
  phoneUngrouped,
];
