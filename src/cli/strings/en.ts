import type { Strings } from "./index";

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

const either = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;

export const en: Strings = {
  severity: { error: "error", warning: "warning", hint: "advice" },

  quoted: (words) => `“${words}”`,

  verdict: {
    hinders: (number) => `Cannot be handed in: ${count(number, "obstacle")}`,
    toCheck: (number) => `No obstacles, ${number} to check`,
    nothingFound: "No formal faults found",
    notAssessed: "Could not be assessed",
  },
  notAssessed: {
    empty: "There is no text to assess yet.",
    "no-structure": "No known headings were found, so the text could not be assessed as a whole.",
    "header-unread":
      "The page header could not be read, and the reference number usually stands there. So it cannot be said whether anything hinders.",
    "other-kind": "This does not look like an official report, so the rules for reports were not run.",
    "check-failed": "Not all rules could be run. So it cannot be said whether anything hinders.",
  },
  crashed: (rules) =>
    `Some rules could not be run, and that is our fault: ${rules}. The others ran as usual.`,
  ignored: {
    heading: "Accepted deviations:",
    one: "accepted",
    counted: (number) => count(number, "accepted deviation"),
  },
  totals: ({ files, unreadable, errors, warnings, ignored }) =>
    `${count(files, "file")}: ${count(errors, "error")}, ${count(warnings, "warning")}` +
    (ignored === 0 ? "." : `, ${count(ignored, "accepted deviation")}.`) +
    (unreadable === 0 ? "" : ` ${count(unreadable, "file")} could not be read.`),
  progress: (done, all) => `Checking ${done + 1} of ${all} …`,

  unreadable: {
    missing: "There is no such file.",
    "no-documents": "There are no documents to read here (.docx, .dotx, .docm or .txt).",
    "not-a-file": "This is no ordinary file.",
    "file-too-large": "The file is larger than 100 MB and is therefore not read.",
    "not-allowed": "You are not allowed to read the file.",
    "file-failed": "The file could not be read.",
    "not-a-docx":
      "The file is neither a Word document (.docx, .dotx or .docm) nor a plain text. Open it in Word and save it as a Word document.",
    encrypted: "The document is protected by a password. Remove the password in Word and try again.",
    truncated: "The file is cut off: its end is missing. Fetch it again from where it came.",
    "too-large": "The document is too large to be read.",
    "forbidden-xml": "The document holds something that Word never writes, and is therefore not read.",
    "no-document-part": "The file lacks the text itself. Open it in Word and save a new copy.",
    "no-answer": "The file did not answer in time.",
    "host-failed": "The file could not give its text.",
    "program-fault": "Something went wrong in the program. That is our fault, not the file’s.",
  },

  fix: {
    change: (before, after) => (before === "" ? `adds “${after}”` : `“${before}” → “${after}”`),
    refused: {
      "text-has-changed": "the text was not the one that was expected",
      "block-is-gone": "the paragraph could not be found",
      "place-is-ambiguous": "it cannot be told for certain which place is meant",
      "not-editable": "the paragraph cannot be changed from here",
      "header-not-empty": "the page header is not empty",
      "no-cursor": "there is no place to write",
      "read-only": "the document cannot be changed",
      "not-supported": "the file cannot be written",
      "write-failed": "the change was interrupted",
      "not-verified": "the change was not seen when the document was read afterwards",
    },
    notDone: (change, why) => `not corrected: ${change}, for ${why}`,
    nothing: "There was nothing that could be corrected safely.",
    written: (number, out) => `${count(number, "correction")}, saved in ${out}.`,
    attested:
      "The document was approved as it stood. Let whoever approved it see the corrections and approve again.",
    onlyWord: "Only Word documents can be corrected, not plain text.",
    sameFile: "The result must not overwrite the original. Choose another name after -o.",
    otherKind: "The result must have the same file extension as the original.",
    cannotWrite: (out) => `${out} could not be written. Is the folder there, and may you write in it?`,
    notReadBack: (out) => `${out} was written, but did not hold what should stand there. Do not use it.`,
  },

  seal: {
    "not-attested": "Not approved",
    unchanged: "Unchanged since",
    changed: "Changed after the approval of",
    "seal-missing": "Approved, but without a seal. It is not known whether the text has changed since.",
    "cannot-be-decided":
      "Cannot be decided. The document could not be read closely enough to compare the text.",
    "unknown-version": "Approved with another version of the add-in, whose seal cannot be read here.",
  },
  sealSections: (since, sections) => `${since}${sections === "" ? "" : `: ${sections}`}`,
  despite: (name, { hinders, reason }) =>
    `${name} approved in spite of ${count(hinders, "obstacle")}: ${reason}`,
  earlierWording: (names) => `An earlier wording was approved by ${names}.`,

  profile: {
    sound: (name, rules) => `The profile “${name}” is sound: ${count(rules, "rule")} on.`,
    notUtf8: "the file is not saved as UTF-8, so its letters cannot be read. Save it again as UTF-8.",
    notJson: (line) =>
      line === undefined
        ? "the file is not valid JSON"
        : `the file is not valid JSON: something is wrong in line ${line} or just before`,
    faults: (number) => `${count(number, "fault")} in the profile.`,
    meaningless: (what) => `needless: ${what}`,
  },

  misuse: {
    noCommand: "Say first what to do: check, fix, verify or profile check.",
    unknownCommand: (name) =>
      `There is no command “${name}”. There are check, fix, verify and profile check.`,
    unknownOption: (name) => `There is no option “${name}” for this command.`,
    noValue: (name) => `A value is expected after ${name}.`,
    badValue: (name, value, expected) => `${name} cannot be “${value}”: expected ${expected}.`,
    oneOf: either,
    isoDate: "a day such as 2026-01-31",
    knownRule: "the name of a rule, such as doubled-word",
    profileOrFile: (ids) => either([...ids, "a profile’s file that ends with .json"]),
    noFiles: "Say which files to read.",
    oneFile: "Say which file it is about, and only one.",
    noOutput: "Say where to save the result: -o FILE.",
    help: "tjansteutlatande --help tells what can be done.",
  },

  help: `tjansteutlatande checks official reports the way the add-in does in Word.

  tjansteutlatande check FILES…        checks .docx, .dotx, .docm and .txt; folders will do
      --profile P                      a profile or a profile's file (.json); else the one that fits
      --format text|json               how the result is written (text)
      --fail-on error|warning          what gives exit code 1 (error)
      --today YYYY-MM-DD               today's date, if it is to be another
  tjansteutlatande fix FILE -o FILE    corrects what has one safe correction, in a new file
      --rule RULE                      that rule alone; may be given several times
      --profile P, --today DAY         as for check
  tjansteutlatande verify FILES…       tells whether the text was changed after approval
  tjansteutlatande profile check FILE  tells what is wrong in a profile's file
      --language sv|en                 language, for every command (sv)

Exit code: 0 nothing to remark on, 1 something was found, 2 something could not be read or understood.
`,
};
