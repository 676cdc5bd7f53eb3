import type { attest as swedish } from "../sv/attest";

export const attest: typeof swedish = {
  verdict: {
    notAttested: "Not approved",
    unchanged: (since) => `Unchanged since ${since}`,
    earlierWording: (names) =>
      `${new Intl.ListFormat("en").format(names)} approved an earlier wording and not the one that stands here now.`,
    changed: (sections) => `Changed after approval: ${sections}`,
    changedSince: (since) => `Last approved ${since}. Approve again if the change is accepted.`,
    sealMissing: "Approved, but without a seal",
    sealMissingMore: "It is not known whether the text has changed since.",
    cannotBeDecided: "Cannot be decided",
    cannotBeDecidedMore:
      "The document could not be read closely enough to compare the text with what was approved.",
    unknownVersion: "Approved with another version",
    unknownVersionMore: "The seal was made by a newer version of the add-in and cannot be read by this one.",
  },
  inTheWay: (count) => (count === 1 ? "1 obstacle stands in the way" : `${count} obstacles stand in the way`),
  showHinders: "Show under Check",
  trackedChanges: "There are tracked changes left. Accept or reject them in Word, then check again.",
  people: "Approved by",
  undated: "without a date",
  form: "New approval",
  name: "Name",
  personTitle: "Title of office",
  date: "Date",
  dateHint: "Such as 21 november 2023 or 2023-11-21",
  reason: "Why do you approve in spite of the obstacles?",
  reasonHelp: "The reason is stored in the document, with the approval.",
  reasonMissing: "Write the reason, so that whoever reads after you understands.",
  approvedDespite: "Approved in spite of obstacles",
  hinders: (count) => (count === 1 ? "1 obstacle" : `${count} obstacles`),
  lost: {
    reason: "The reason could not be stored in the document. Note it elsewhere, such as in the register.",
    seal: "This Word stores no seal in the document, so a later change of the text will not show.",
  },
  nameMissing: "Write the name of the person who approves.",
  dateMissing: "Write the day of the approval.",
  attest: "Approve",
  working: "Approving …",
  addedSection: "The approval stands last in the document.",
  addedRow: "A row has been added to the approval.",
  isNoSignature:
    "The approval is a note in the document and no electronic signature. The add-in remembers how the text read, so that a later change is seen.",
  readAgain: "Check again",
};
