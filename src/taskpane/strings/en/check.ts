import type { check as swedish } from "../sv/check";

export const check: typeof swedish = {
  again: "Check again",
  checking: "Checking …",
  count: (count) => (count === 0 ? "Nothing to remark on" : count === 1 ? "1 finding" : `${count} findings`),
  severity: { error: "Error", warning: "To check", hint: "Advice" },
  order: "Show",
  orders: { consequence: "by consequence", document: "in document order" },
  consequence: {
    decision: "The decision",
    leftovers: "Confidentiality and leftovers",
    figures: "Dates, reference numbers and amounts",
    names: "Names, sources, enclosures and recipients",
    structure: "Structure",
    language: "Language",
    form: "Typography and format",
  },
  showMore: (left) => `Show more (${left})`,
  wholeDocument: "The whole document",
  addressBlock: "Before the first heading",
  findingsIn: (section, count) => `${section}: ${count === 1 ? "1 finding" : `${count} findings`}`,
  why: "Why?",
  source: (source) => `Source: ${source}`,
  goTo: "Go to",
  otherPlaces: (count) => (count === 1 ? "In one more place:" : `In ${count} more places:`),
  correct: "Correct",
  chooseCorrection: "Choose how it should read",
  before: "Before",
  after: "After",
  added: "Is added",
  apply: "Make the change",
  applying: "Correcting …",
  corrected: "Corrected.",
  keys: "The arrow keys move among the findings, Enter goes to the place and R corrects.",

  shown: {
    "words-shown": "The place is selected in the document.",
    "paragraph-shown": "The paragraph is selected. The words in it could not be found for certain.",
    "text-has-changed": "The text has changed since it was read. Check again.",
    "block-is-gone": "The paragraph is no longer there. Check again.",
    failed: "The place could not be shown. Nothing has been changed.",
  },

  nothingFound: "Well done! No formal faults found.",
  nothingFoundMore: "What can be checked by itself looks fine.",
  empty: "The document is empty.",
  emptyMore: "Begin with a template under Write, and there will soon be something to check.",
  toWrite: "Go to Write",
  notAssessed: {
    empty: "There is no text to assess yet.",
    "no-structure":
      "No known headings were found, so the text could not be assessed as a whole. Use Word’s heading styles for the headings.",
    "header-unread":
      "The page header could not be read, and the reference number usually stands there. So it cannot be said whether anything hinders.",
    "other-kind": "This does not look like an official report, so the rules for reports were not run.",
    "check-failed": "Not all rules could be run. So it cannot be said whether anything hinders.",
  },

  unseen: "What the check has not seen",
  unseenAlways: "The contents of enclosures, confidentiality, and whether the decision is right.",
  headerUnknown: "The page header: whether it holds the reference number and the officer is not checked.",
  readByProxies: "Formatting, fields and footnotes: Word handed over only the text itself.",
  crashed: (rules) =>
    `Some rules could not be run, and the mistake is ours: ${rules}. The other rules were run as usual.`,
};
