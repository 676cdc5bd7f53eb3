import type { write as swedish } from "../sv/write";

export const write: typeof swedish = {
  lead: {
    insert: "Fill in what you know. What you leave empty becomes a field to fill in later.",
    complete: "Your text is left alone. Only what is missing is added.",
    nothing: "All headings are there. Change a fact here, and it changes wherever it stands as a field.",
  },
  groups: { matter: "The matter", remiss: "The referral", officer: "Officer", signature: "Signatory" },
  fields: {
    matterKind: "Kind of matter",
    namnd: "Committee (nämnd)",
    meetingDate: "Meeting date",
    diarienummer: "Reference number",
    title: "Title",
    remissFrom: "Referred by",
    remissDiarienummer: "Reference number of the referral",
    deadline: "Last day to answer",
    officer: "Officer",
    phone: "Telephone",
    signatory: "Name",
    signatoryTitle: "Title of office",
    forvaltning: "Administration (förvaltning)",
  },
  namndHint: "Type to search. One that is not in the list will do as well.",
  namndList: "Committees in the register",
  noNamnd: "None such in the register. What you have typed is used.",
  standingNumber: (number) =>
    `The document says ${number} already. It is not changed from here: change it where it stands, such as in the header.`,
  dateHint: "Such as 13 december 2023 or 2023-12-13",
  dateUnreadable: "Write the day as 13 december 2023 or 2023-12-13.",
  dateMissing: (text) => `${text} is not in the calendar. Check the day.`,
  dateFirst: "A date cannot be read. Correct it first.",
  optional: "Optional sections",

  outline: "Outline",
  preview: "This is how it will read",
  state: {
    present: "Is there",
    renamed: (as) => `Is there as “${as}”`,
    toInsert: (after) => (after === undefined ? "Is added first" : `Is added after “${after}”`),
    noProvenPlace: "Is missing. Its place is not certain: put the heading in yourself.",
    leftOut: "Is left out",
  },

  noSkeleton: (organisation) => `There is no template for ${organisation}.`,
  insert: "Insert template",
  complete: "Complete",
  update: "Update the facts",
  working: "Working …",
  nothingToDo: "Nothing to add or change.",
  inserted: (headings, fields) =>
    `${headings === 1 ? "1 heading" : `${headings} headings`} and ${fields === 1 ? "1 field" : `${fields} fields`} have been inserted.`,
  updated: (changed) =>
    changed === 1 ? "The facts are changed in 1 place." : `The facts are changed in ${changed} places.`,
  updatedNone: "Nothing needed changing.",
  goToFirstField: "Go to the first field",
};
