/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Fix } from "../../../src/core/checking/finding";
import { safeFixes } from "../../../src/core/checking/safe-fixes";
import type { Document } from "../../../src/core/document/document";
import type { Edit } from "../../../src/core/editing/edit";
import { inferProfile } from "../../../src/core/profiles/infer-profile";
import type { DocumentHost } from "../../../src/host/document-host";
import { createFileHost } from "../../../src/host/file/create-file-host";
import { carelessFile } from "../../quality/careless-file";
import { checkAs } from "../../quality/check-labelled";
import { readLabelledDocuments } from "../../quality/labelled-document";
import { profiles } from "../../support/profiles";
import { openInWord, wordApis } from "./open-in-word";

const root = join(__dirname, "../../..");
const files = ["assets/samples", "tests/documents", "../shared/seed"]
  .map((folder) => join(root, folder))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith(".docx"))
  .map((file): [string, Uint8Array] => [relative(root, file), new Uint8Array(readFileSync(file))]);

/** Of so many kinds that every kind of edit comes to be tried. */
const careless = [
  "remissvar-kulturskola-stockholm",
  "tertialrapport-lindvalla",
  "skrivelse-belysning-stockholm",
];
const documents = [
  ...files,
  ...readLabelledDocuments()
    .filter(({ name }) => careless.includes(name))
    .map(({ name, document }): [string, Uint8Array] => [`${name}, made carelessly`, carelessFile(document)]),
];

const today = { year: 2026, month: 1, day: 15 };
const findingsIn = (document: Document) =>
  checkAs({ profile: inferProfile(document, profiles).id, today }, document).findings;

/** What is done in one go, and each correction that a person asks for by itself. */
function plansFor(document: Document): readonly (readonly Edit[])[] {
  const findings = findingsIn(document);
  const safe = safeFixes(findings);
  const others = findings
    .flatMap(({ fixes = [] }) => fixes)
    .filter((fix) => !safe.some((one) => one.fix === fix));
  const plans = [
    safe.flatMap(({ fix }) => fix.edits),
    ...others.filter(addsParagraphs).map(({ edits }) => edits),
  ];
  return plans.filter((plan) => plan.length > 0);
}

const addsParagraphs = ({ edits }: Fix): boolean =>
  edits.some(({ kind }) => kind === "insert-blocks" || kind === "add-paragraph");

/** Ids are the host's own, and `editable` says what Word finds again. */
const comparable = ({ blocks, properties }: Document): unknown =>
  JSON.parse(
    JSON.stringify({ blocks, title: properties.title }, (key, value: unknown) =>
      key === "id" || key === "editable" ? undefined : value,
    ),
  );

async function readFrom(host: DocumentHost): Promise<Document> {
  const reading = await host.read();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
}

async function inFile(bytes: Uint8Array, plan: number): Promise<Document> {
  const host = createFileHost(bytes);
  expect(await host.apply(plansFor(await readFrom(host))[plan] ?? [])).toEqual({ ok: true });
  return readFrom(host);
}

describe.each(wordApis)(
  "corrections in Word at WordApi %s and in a file give the same document",
  (wordApi) => {
    it.each(documents)("of %s", async (_, bytes) => {
      const { word, host, read } = await openInWord(bytes, { wordApi });
      const count = plansFor(await read()).length;
      for (let plan = 0; plan < count; plan++) {
        expect(await host.apply(plansFor(await read())[plan] ?? [])).toMatchObject({ ok: true });
        expect(comparable(await read())).toEqual(comparable(await inFile(bytes, plan)));
        while (word.undoSteps > 0) word.undo();
        expect(word.bytes()).toEqual(bytes);
      }
    });
  },
);

it("every kind of edit that a correction is made of is tried", async () => {
  const kinds = new Set<string>();
  for (const [, bytes] of documents)
    for (const { kind } of plansFor(await readFrom(createFileHost(bytes))).flat()) kinds.add(kind);
  expect([...kinds].sort()).toEqual([
    "add-paragraph",
    "delete-empty-paragraph",
    "insert-blocks",
    "mark-header-row",
    "replace-text",
    "set-heading-level",
    "set-letters",
    "set-title",
  ]);
});
