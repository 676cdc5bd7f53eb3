import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Fix } from "../../src/core/checking/finding";
import type { Document } from "../../src/core/document/document";
import { inferProfile } from "../../src/core/profiles/infer-profile";
import { applyEdits } from "../../src/ooxml/apply/apply-edits";
import { openPackage } from "../../src/ooxml/package/open-package";
import type { Package } from "../../src/ooxml/package/package";
import { readDocument } from "../../src/ooxml/read/read-document";
import { harmDone } from "../support/harm-done";
import { lintOoxml } from "../support/lint-ooxml";
import { profiles } from "../support/profiles";
import { carelessFile } from "./careless-file";
import { checkAs } from "./check-labelled";
import { readLabelledDocuments, type LabelledDocument } from "./labelled-document";
import { manners } from "./manners";

/** Made in a file: then its writer is tried with every correction too. */
interface Tried {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly check: (document: Document) => readonly Finding[];
}

const labelled = readLabelledDocuments();
const checking = (as: LabelledDocument) => (document: Document) => checkAs(as, document).findings;

const ways = [
  ...manners.map(({ name, fileOf }) => ({ name, fileOf })),
  { name: "carelessly", fileOf: ({ document }: LabelledDocument) => carelessFile(document) },
];

const root = join(__dirname, "../..");
const samples = ["assets/samples", "tests/documents"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".docx"))
    .map((file): Tried => ({
      name: file,
      file: () => new Uint8Array(readFileSync(join(root, folder, file))),
      check: (document) => {
        const today = { year: 2026, month: 1, day: 15 };
        return checkAs({ profile: inferProfile(document, profiles).id, today }, document).findings;
      },
    })),
);

/** What is wrong with a correction; nothing where it keeps its promise. */
function faultsOf(before: Package, fix: Fix, finding: Finding, check: Tried["check"]): readonly string[] {
  const applied = applyEdits(before, fix.edits);
  if (!applied.ok) return [`refused: ${applied.reason}`];
  const after = readDocument(applied.package);
  return [
    ...harmDone({ finding, fix, before: check(readDocument(before)), after: check(after) }),
    ...newFaults(lintOoxml(before), lintOoxml(applied.package)),
    ...(isSecondTimeHarmless(applied.package, fix) ? [] : ["does something the second time"]),
  ];
}

const newFaults = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.filter((fault) => !before.includes(fault));

function isSecondTimeHarmless(after: Package, { edits }: Fix): boolean {
  const again = applyEdits(after, edits);
  if (!again.ok) return true;
  return JSON.stringify(readDocument(again.package)) === JSON.stringify(readDocument(after));
}

function broken({ file, check }: Tried): readonly string[] {
  const source = openPackage(file());
  return check(readDocument(source)).flatMap((finding) =>
    (finding.fixes ?? []).flatMap((fix) => {
      const faults = faultsOf(source, fix, finding, check);
      return faults.map((fault) => `${finding.rule}, ${fix.before} → ${fix.after}: ${fault}`);
    }),
  );
}

describe.each(ways)("every correction offered in a file made with $name keeps its promise", ({ fileOf }) => {
  it.each(labelled.map((as): [string, LabelledDocument] => [as.name, as]))("in %s", (name, as) => {
    expect(broken({ name, file: () => fileOf(as), check: checking(as) })).toEqual([]);
  });
});

it.each(samples.map((sample): [string, Tried] => [sample.name, sample]))(
  "every correction offered in %s keeps its promise",
  (_, sample) => {
    expect(broken(sample)).toEqual([]);
  },
);
