import type { help as swedish } from "../sv/help";

export const help: typeof swedish = {
  privacy: "What is sent?",
  privacyText:
    "The add-in sends no text anywhere. Everything is read and checked here in the pane. This computer remembers what you have typed in the pane until you close the document. It remembers the officer’s name and telephone, your own name, the nämnd and your choices afterwards too.",
  capabilities: "What your Word can do",
  runsIn: "Runs in",
  yes: "Yes",
  no: "No",
  canWrite: "Change the document",
  hasCursor: "See where the cursor is",
  canStoreParts: "Remember approvals and accepted deviations in the document",
  hasUndo: "Undo with Ctrl+Z",
  selfTest: "Self-test",
  selfTestText:
    "For the administrator. Tries in the open document what the add-in asks of Word. So open a new, empty document first: it is written in and emptied over and over.",
  runSelfTest: "Run the self-test",
  running: (done, total) => `Trying ${done + 1} of ${total} …`,
  ran: (total, differing) =>
    differing === 0 ? `All ${total} probes are done.` : `All ${total} probes are done, ${differing} differ.`,
  stop: "Stop",
  saveReport: "Save the report",
  report: "The report",
  verdict: {
    "as-expected": "As expected",
    differs: "Differs",
    "not-possible": "Could not be tried",
  },
  refused: {
    "document-not-empty":
      "There is text in the document. Open a new, empty document and try again. Nothing has been changed.",
    "read-only": "The document cannot be changed. Open a new, empty document and try again.",
    "no-answer": "Word did not answer in time. Wait a while and try again.",
  },
  keys: "Keyboard",
  keyList: [
    ["Arrow keys", "Move among tabs, findings and phrases"],
    ["Enter", "Go to the place, or insert the phrase"],
    ["R", "Correct the finding"],
    ["I", "Ignore the finding, with a reason"],
    ["F6", "Move between the pane and the document in Word"],
  ],
};
