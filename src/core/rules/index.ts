import type { Rule } from "../checking/rule";
import { abbreviationInText } from "./abbreviation-in-text";
import { abbreviationMalformed } from "./abbreviation-malformed";
import { abbreviationOrder } from "./abbreviation-order";
import { abbreviationUnexplained } from "./abbreviation-unexplained";
import { addresseeMissing } from "./addressee-missing";
import { adoptedAfterPeriodStart } from "./adopted-after-period-start";
import { adoptedDocumentNotListed } from "./adopted-document-not-listed";
import { agreementSafe } from "./agreement-safe";
import { articleGender } from "./article-gender";
import { assignmentWithoutDispatch } from "./assignment-without-dispatch";
import { attestAfterMeeting } from "./attest-after-meeting";
import { attestIncomplete } from "./attest-incomplete";
import { attestNotLast } from "./attest-not-last";
import { bareGenitiveBeforeAtt } from "./bare-genitive-before-att";
import { betweenWithDash } from "./between-with-dash";
import { capitalMidSentence } from "./capital-mid-sentence";
import { changeMismatch } from "./change-mismatch";
import { changedAfterAttest } from "./changed-after-attest";
import { commentsLeft } from "./comments-left";
import { commonMisspelling } from "./common-misspelling";
import { compoundSplit } from "./compound-split";
import { dateFormat } from "./date-format";
import { dateImpossible } from "./date-impossible";
import { deadlineBeforeMeeting } from "./deadline-before-meeting";
import { decisionAttClause } from "./decision-att-clause";
import { decisionComma } from "./decision-comma";
import { decisionDiffersFromProposal } from "./decision-differs-from-proposal";
import { decisionMissing } from "./decision-missing";
import { decisionNumbering } from "./decision-numbering";
import { decisionRefersElsewhere } from "./decision-refers-elsewhere";
import { decisionSeveralActions } from "./decision-several-actions";
import { decisionWithoutDecider } from "./decision-without-decider";
import { decisionWrongNamnd } from "./decision-wrong-namnd";
import { definiteAfterGenitive } from "./definite-after-genitive";
import { directFormatting } from "./direct-formatting";
import { dnrMalformed } from "./dnr-malformed";
import { dnrMissing } from "./dnr-missing";
import { documentTitleMissing } from "./document-title-missing";
import { doubledWord } from "./doubled-word";
import { duplicateHeading } from "./duplicate-heading";
import { emptyParagraphs } from "./empty-paragraphs";
import { enclosuresMismatch } from "./enclosures-mismatch";
import { firstPerson } from "./first-person";
import { headingEndsWithFullStop } from "./heading-ends-with-full-stop";
import { headingLevelSkipped } from "./heading-level-skipped";
import { headingMisspelled } from "./heading-misspelled";
import { headingNotStyled } from "./heading-not-styled";
import { headingOrder } from "./heading-order";
import { headingUnknownVariant } from "./heading-unknown-variant";
import { hiddenTextLeft } from "./hidden-text-left";
import { highlightLeft } from "./highlight-left";
import { hyphenWithoutSpace } from "./hyphen-without-space";
import { imageWithoutAlt } from "./image-without-alt";
import { immediateJusteringMissing } from "./immediate-justering-missing";
import { initialismGenitive } from "./initialism-genitive";
import { intervalReversed } from "./interval-reversed";
import { languageNotSwedish } from "./language-not-swedish";
import { linkTextMeaningless } from "./link-text-meaningless";
import { listCountMismatch } from "./list-count-mismatch";
import { listedItemRenamed } from "./listed-item-renamed";
import { manualList } from "./manual-list";
import { meetingDateMismatch } from "./meeting-date-mismatch";
import { nameCaseVariant } from "./name-case-variant";
import { nameSpellingVariant } from "./name-spelling-variant";
import { nameVariant } from "./name-variant";
import { nearMissDate } from "./near-miss-date";
import { negationOrder } from "./negation-order";
import { numberFormat } from "./number-format";
import { officerMissing } from "./officer-missing";
import { ownDateMismatch } from "./own-date-mismatch";
import { participleForVerb } from "./participle-for-verb";
import { partsExceedWhole } from "./parts-exceed-whole";
import { passageRepeated } from "./passage-repeated";
import { pastTenseAfterAttest } from "./past-tense-after-attest";
import { personnummerPresent } from "./personnummer-present";
import { phoneUngrouped } from "./phone-ungrouped";
import { placeholderLeft } from "./placeholder-left";
import { referenceNumberVariant } from "./reference-number-variant";
import { requiredHeadingMissing } from "./required-heading-missing";
import { sameDocumentTwoDates } from "./same-document-two-dates";
import { sectionEmpty } from "./section-empty";
import { sectionNumberWithoutSign } from "./section-number-without-sign";
import { sentenceLong } from "./sentence-long";
import { seriesWithoutHyphen } from "./series-without-hyphen";
import { signatureMissing } from "./signature-missing";
import { skaSkall } from "./ska-skall";
import { sourceAuthorGenitive } from "./source-author-genitive";
import { sourceDatedAfterReport } from "./source-dated-after-report";
import { sourceIncomplete } from "./source-incomplete";
import { spaceMissing } from "./space-missing";
import { spellingVariant } from "./spelling-variant";
import { structureUnreadable } from "./structure-unreadable";
import { sumMismatch } from "./sum-mismatch";
import { tableMergedCells } from "./table-merged-cells";
import { tableWithoutHeaderRow } from "./table-without-header-row";
import { titleMissing } from "./title-missing";
import { trackedChangesLeft } from "./tracked-changes-left";
import { typographyDash } from "./typography-dash";
import { typographyQuotes } from "./typography-quotes";
import { typographySpace } from "./typography-space";
import { weekdayMismatch } from "./weekday-mismatch";
import { wordToAvoid } from "./word-to-avoid";
import { wrongFont } from "./wrong-font";
import { wrongPageSize } from "./wrong-page-size";
import { yearRangeHyphen } from "./year-range-hyphen";

/** Every rule, those about the whole first. A new one is one file and one line here; a profile turns it on. */
export const rules: readonly Rule[] = [
  changeMismatch,
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
  referenceNumberVariant,
  decisionWithoutDecider,
  decisionWrongNamnd,
  personnummerPresent,
  trackedChangesLeft,
  commentsLeft,
  hiddenTextLeft,
  dateImpossible,
  weekdayMismatch,
  intervalReversed,
  pastTenseAfterAttest,
  attestAfterMeeting,
  deadlineBeforeMeeting,
  immediateJusteringMissing,
  decisionAttClause,
  decisionNumbering,
  decisionSeveralActions,
  decisionRefersElsewhere,
  decisionDiffersFromProposal,
  decisionComma,
  assignmentWithoutDispatch,
  ownDateMismatch,
  sameDocumentTwoDates,
  nearMissDate,
  meetingDateMismatch,
  headingMisspelled,
  headingOrder,
  duplicateHeading,
  headingLevelSkipped,
  signatureMissing,
  attestNotLast,
  attestIncomplete,
  manualList,
  emptyParagraphs,
  spellingVariant,
  nameVariant,
  nameCaseVariant,
  nameSpellingVariant,
  listedItemRenamed,
  capitalMidSentence,
  definiteAfterGenitive,
  agreementSafe,
  articleGender,
  negationOrder,
  participleForVerb,
  bareGenitiveBeforeAtt,
  commonMisspelling,
  abbreviationMalformed,
  abbreviationInText,
  abbreviationUnexplained,
  abbreviationOrder,
  initialismGenitive,
  wordToAvoid,
  skaSkall,
  hyphenWithoutSpace,
  seriesWithoutHyphen,
  compoundSplit,
  sentenceLong,
  firstPerson,
  passageRepeated,
  yearRangeHyphen,
  betweenWithDash,
  typographySpace,
  spaceMissing,
  typographyQuotes,
  typographyDash,
  adoptedAfterPeriodStart,
  doubledWord,
  phoneUngrouped,
  numberFormat,
  sumMismatch,
  partsExceedWhole,
  listCountMismatch,
  dateFormat,
  wrongPageSize,
  imageWithoutAlt,
  tableWithoutHeaderRow,
  tableMergedCells,
  linkTextMeaningless,
  documentTitleMissing,
  languageNotSwedish,
  highlightLeft,
  headingUnknownVariant,
  headingEndsWithFullStop,
  structureUnreadable,
  headingNotStyled,
  wrongFont,
  directFormatting,
];
