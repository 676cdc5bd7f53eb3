import { findFiles } from "../../src/cli/find-files";
import { filesOf } from "./support/fake-world";

const disk = Object.fromEntries(
  [
    "a.docx",
    "b.pdf",
    "möten/2.txt",
    "möten/10.DOCX",
    "möten/~$2.docx",
    "möten/.dold.docx",
    "möten/maj/3.docm",
    "möten/.git/4.docx",
    "tom/läsmig.md",
  ].map((path) => [path, ""]),
);

const found = async (...paths: string[]) =>
  (await findFiles(paths, filesOf(disk, new Map()))).map((one) =>
    one.kind === "file" ? one.path : `${one.path}: ${one.reason}`,
  );

it.each([
  ["a file is itself, of whatever kind", ["b.pdf"], ["b.pdf"]],
  ["what is not there is missing", ["c.docx"], ["c.docx: missing"]],
  [
    "a folder is its documents, then its folders'",
    ["möten"],
    ["möten/10.DOCX", "möten/2.txt", "möten/maj/3.docm"],
  ],
  ["a folder may end with a slash", ["möten/maj/"], ["möten/maj/3.docm"]],
  ["a folder without documents is told", ["tom"], ["tom: no-documents"]],
  [
    "each file comes once, in the arguments' order",
    ["möten/2.txt", "a.docx", "möten/2.txt"],
    ["möten/2.txt", "a.docx"],
  ],
  ["* stays within a folder", ["möten/*.docm"], ["möten/*.docm: no-documents"]],
  ["* stands for a name", ["*.docx"], ["a.docx"]],
  ["** stands for folders", ["möten/**/*.docm"], ["möten/maj/3.docm"]],
  ["? stands for a letter", ["möten/?.txt"], ["möten/2.txt"]],
  ["wildcards may stand for folders", ["m?ten/2.txt", "m*/*/3.docm"], ["möten/2.txt", "möten/maj/3.docm"]],
  [
    "a full stop is no wildcard",
    ["möten/2.tx.", "möten/2.t.*"],
    ["möten/2.tx.: missing", "möten/2.t.*: no-documents"],
  ],
])("%s", async (_, paths, expected) => {
  expect(await found(...paths)).toEqual(expected);
});
