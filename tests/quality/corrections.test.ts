import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/core/checking/finding";
import { safeFixes, type SafeFix } from "../../src/core/checking/safe-fixes";
import type { Document } from "../../src/core/document/document";
import type { Edit } from "../../src/core/editing/edit";
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

/** The English ids of styles differ from the Swedish in nothing that a correction looks at. */
const ways = [
  ...manners.slice(1).map(({ name, fileOf }) => ({ name, fileOf })),
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

interface Offered {
  readonly source: Package;
  readonly before: readonly Finding[];
  readonly check: Tried["check"];
}

/** What is wrong with corrections that are done together; nothing where they keep their promise. */
function faultsOf(tried: readonly SafeFix[], { source, before, check }: Offered): readonly string[] {
  const edits = tried.flatMap(({ fix }) => fix.edits);
  const applied = applyEdits(source, edits);
  if (!applied.ok) return [`refused: ${applied.reason}`];
  const after = readDocument(applied.package);
  return [
    ...harmDone({ tried, before, after: check(after) }),
    ...newFaults(lintOoxml(source), lintOoxml(applied.package)),
    ...(isSecondTimeHarmless(applied.package, edits, after) ? [] : ["does something the second time"]),
  ];
}

const newFaults = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.filter((fault) => !before.includes(fault));

function isSecondTimeHarmless(applied: Package, edits: readonly Edit[], after: Document): boolean {
  const again = applyEdits(applied, edits);
  return !again.ok || JSON.stringify(readDocument(again.package)) === JSON.stringify(after);
}

/** Each correction alone, and all at once that "Rätta säkra fel" does. */
function broken({ file, check }: Tried): readonly string[] {
  const source = openPackage(file());
  const offered = { source, check, before: check(readDocument(source)) };
  const alone = offered.before.flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ finding, fix })));
  return [...alone.map((one) => [one]), safeFixes(offered.before)].flatMap((tried) => {
    const names = tried.map(({ finding: { rule }, fix }) => `${rule}, ${fix.before} → ${fix.after}`);
    return faultsOf(tried, offered).map((fault) => `${names.join("; ")}: ${fault}`);
  });
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
