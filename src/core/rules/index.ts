import type { Rule } from "../checking/rule";
import { abbreviationInText } from "./abbreviation-in-text";
import { abbreviationMalformed } from "./abbreviation-malformed";
import { abbreviationUnexplained } from "./abbreviation-unexplained";
import { addresseeMissing } from "./addressee-missing";
import { adoptedAfterPeriodStart } from "./adopted-after-period-start";
import { adoptedDocumentNotListed } from "./adopted-document-not-listed";
import { attestAfterMeeting } from "./attest-after-meeting";
import { capitalMidSentence } from "./capital-mid-sentence";
import { changedAfterAttest } from "./changed-after-attest";
import { commentsLeft } from "./comments-left";
import { commonMisspelling } from "./common-misspelling";
import { dateFormat } from "./date-format";
import { dateImpossible } from "./date-impossible";
import { decisionMissing } from "./decision-missing";
import { decisionWithoutDecider } from "./decision-without-decider";
import { decisionWrongNamnd } from "./decision-wrong-namnd";
import { definiteAfterGenitive } from "./definite-after-genitive";
import { dnrMalformed } from "./dnr-malformed";
import { dnrMissing } from "./dnr-missing";
import { doubledWord } from "./doubled-word";
import { enclosuresMismatch } from "./enclosures-mismatch";
import { firstPerson } from "./first-person";
import { headingMisspelled } from "./heading-misspelled";
import { hiddenTextLeft } from "./hidden-text-left";
import { hyphenWithoutSpace } from "./hyphen-without-space";
import { listedItemRenamed } from "./listed-item-renamed";
import { manualList } from "./manual-list";
import { nameVariant } from "./name-variant";
import { numberFormat } from "./number-format";
import { officerMissing } from "./officer-missing";
import { ownDateMismatch } from "./own-date-mismatch";
import { passageRepeated } from "./passage-repeated";
import { pastTenseAfterAttest } from "./past-tense-after-attest";
import { personnummerPresent } from "./personnummer-present";
import { phoneUngrouped } from "./phone-ungrouped";
import { placeholderLeft } from "./placeholder-left";
import { requiredHeadingMissing } from "./required-heading-missing";
import { sectionEmpty } from "./section-empty";
import { sectionNumberWithoutSign } from "./section-number-without-sign";
import { sentenceLong } from "./sentence-long";
import { skaSkall } from "./ska-skall";
import { sourceAuthorGenitive } from "./source-author-genitive";
import { sourceDatedAfterReport } from "./source-dated-after-report";
import { sourceIncomplete } from "./source-incomplete";
import { spellingVariant } from "./spelling-variant";
import { sumMismatch } from "./sum-mismatch";
import { titleMissing } from "./title-missing";
import { trackedChangesLeft } from "./tracked-changes-left";
import { weekdayMismatch } from "./weekday-mismatch";
import { wordToAvoid } from "./word-to-avoid";
import { yearRangeHyphen } from "./year-range-hyphen";

/** Every rule, those about the whole first. A new one is one file and one line here; a profile turns it on. */
export const rules: readonly Rule[] = [
  changedAfterAttest,
  sourceDatedAfterReport,
  sourceIncomplete,
  sourceAuthorGenitive,
  sectionNumberWithoutSign,
  adoptedDocumentNotListed,
  enclosuresMismatch,
  decisionMissing,
  requiredHeadingMissing,
  sectionEmpty,
  placeholderLeft,
  addresseeMissing,
  officerMissing,
  titleMissing,
  dnrMissing,
  dnrMalformed,
  decisionWithoutDecider,
  decisionWrongNamnd,
  personnummerPresent,
  trackedChangesLeft,
  commentsLeft,
  hiddenTextLeft,
  dateImpossible,
  weekdayMismatch,
  pastTenseAfterAttest,
  attestAfterMeeting,
  ownDateMismatch,
  headingMisspelled,
  manualList,
  spellingVariant,
  nameVariant,
  listedItemRenamed,
  capitalMidSentence,
  definiteAfterGenitive,
  commonMisspelling,
  abbreviationMalformed,
  abbreviationInText,
  abbreviationUnexplained,
  wordToAvoid,
  skaSkall,
  hyphenWithoutSpace,
  sentenceLong,
  firstPerson,
  passageRepeated,
  yearRangeHyphen,
  adoptedAfterPeriodStart,
  doubledWord,
  phoneUngrouped,
  numberFormat,
  sumMismatch,
  dateFormat,
];
