import type { frame as swedish } from "../sv/frame";

export const frame: typeof swedish = {
  separator: " · ",
  cancel: "Cancel",
  tryAgain: "Try again",
  tryAgainSoon: "Try again in a while.",
  loading: "Loading …",
  mainLandmark: "Official report",
  tabList: "What do you want to do?",
  tabs: { skriv: "Write", granska: "Check", texter: "Phrases", attest: "Approve" },
  help: "Help",

  reading: "Reading the document …",
  unread: "The document could not be read",
  emptyDocument: "Empty document",
  unknownDocument: "Document without known facts",
  noDetails: "No facts found yet",
  noDateOrNumber: "No date or registration number yet",

  verdict: {
    hinders: (count) =>
      count === 1 ? "Cannot be handed in: 1 obstacle" : `Cannot be handed in: ${count} obstacles`,
    toCheck: (count) => `No obstacles, ${count} to check`,
    nothingFound: "No formal faults found",
    notAssessed: "Could not be assessed",
    checking: "Checking …",
    leadsTo: "Show the findings",
  },

  ignored: (count) => (count === 1 ? "1 accepted deviation" : `${count} accepted deviations`),

  profileChoice: {
    label: "Organisation",
    help: "Decides which headings and requirements apply, in all documents until you choose again.",
    automatic: (name) => (name ? `Automatically: ${name}` : "Automatically"),
  },

  locked: {
    "read-only": "The document is open as read-only. Save a copy of your own if you want to change it.",
    protected:
      "The document is protected from changes. Whoever protected it can lift that under Review in Word.",
    final: "The document is marked as final. Choose “Edit Anyway” in Word if you want to change it.",
    "cannot-write": "Here the document can only be read, not changed.",
  },
  trackedChanges: "The document has tracked changes. The check reads the text as if they were accepted.",

  readFailure: {
    "not-a-docx": "The file is not a Word document (.docx).",
    encrypted: "The document is protected by a password and cannot be read.",
    truncated: "The file is cut off: its end is missing.",
    "too-large": "The document is too large to be read here.",
    "forbidden-xml": "The document holds something that Word never writes, and is therefore not read.",
    "no-document-part": "The file lacks the text itself.",
    "no-answer": "Word did not answer in time.",
    "host-failed": "Word could not hand over the document’s text.",
  },
  readFailureSafe: "Nothing in the document has been changed.",
  readFailureAdvice: {
    "not-a-docx": "Open the file in Word and save it as a Word document.",
    encrypted: "Remove the password under File in Word and try again.",
    truncated: "Fetch the file again from where it came.",
    "too-large": "Split the document, or take out large pictures, and try again.",
    "forbidden-xml": "Open the file in Word and save a new copy.",
    "no-document-part": "Open the file in Word and save a new copy.",
    "no-answer": "Wait until Word has finished what it is doing and try again.",
    "host-failed": "Try again. If that does not help, save the document and open it again.",
  },

  broken: "Something went wrong in the add-in. The mistake is ours, not yours.",
  brokenSafe: "Reload the pane and try again. Look through the document if you had just made a change.",
  brokenDetail: (error) => `The fault is: ${error}`,

  refusal: {
    "text-has-changed": "The text has changed since it was read. Check again, then try once more.",
    "block-is-gone": "The paragraph is no longer there. Check again.",
    "place-is-ambiguous": "It is not certain which place is meant. Make the change by hand.",
    "not-editable": "The paragraph cannot be changed from here. Make the change by hand.",
    "header-not-empty": "The page header is not empty and has been left alone.",
    "no-cursor": "The cursor is not in the body text. Put it where the text belongs and try again.",
    "read-only": "The document cannot be changed.",
    "not-supported": "This version of Word cannot do that. Make the change by hand.",
    "write-failed": "Word broke off the change.",
    "not-verified": "The change was not there when the document was read afterwards.",
    "tracked-changes-pending": "There are tracked changes left. Accept or reject them first.",
    "already-attested-by-this-person": "This person has already approved the text as it is now.",
    "text-unreadable": "The whole text could not be read, and what is not read cannot be approved.",
    "seal-of-newer-version":
      "The approval was made with a newer version of the add-in. Update the add-in and try again.",
    "empty-document": "The document is empty. There is nothing to approve.",
    "deviations-of-newer-version":
      "The accepted deviations were stored with a newer version of the add-in. Update the add-in and try again.",
    "deviations-unreadable":
      "The deviations that were accepted earlier could not be read, and they must not be lost. Try again in a while.",
    "too-many-deviations":
      "That many deviations cannot be stored in one document. Take some of them back first.",
  },
  standing: {
    nothing: "Nothing has been changed.",
    part: "A part of the change is in the document. Undo it with Ctrl+Z, or look through the text.",
    unknown: "It is not known whether anything was changed. Look through the text before you try again.",
  },

  undoInSteps: "Undo with Ctrl+Z. It may take several times.",
  undo: (steps) => {
    if (steps === undefined) return "";
    return steps === 1 ? "Undo with Ctrl+Z." : `Undo with Ctrl+Z, ${steps} times.`;
  },
};
