/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { applySafeFixes } from "../../../src/actions/apply-safe-fixes";
import { attestDocument } from "../../../src/actions/attest-document";
import { checkOpenDocument, type CheckedDocument } from "../../../src/actions/check-open-document";
import { ignoreFinding } from "../../../src/actions/ignore-finding";
import { insertClause } from "../../../src/actions/insert-clause";
import { insertSkeleton } from "../../../src/actions/insert-skeleton";
import { suggestClauses } from "../../../src/actions/suggest-clauses";
import { updateFacts } from "../../../src/actions/update-facts";
import { safeFixes } from "../../../src/core/checking/safe-fixes";
import type { Standing } from "../../../src/core/editing/edit-result";
import { emptyReportForm, type ReportForm } from "../../../src/core/skeleton/report-form";
import type { DocumentHost } from "../../../src/host/document-host";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import type { Quirks } from "../../../src/simulated-word/quirks";
import type { SimulatedWord } from "../../../src/simulated-word/simulated-word";
import { createEnvironment } from "../../../src/start-environment";
import { ada, bo } from "../../core/attestation/approve";
import { readLabelledDocuments } from "../../quality/labelled-document";
import { swedishWord } from "../../quality/manners";
import { filledForm } from "../../core/skeleton/skeleton-report";
import { openInWord, textsOf, wordApis } from "./open-in-word";

/** jsdom has a Uint8Array of its own, which bytes that were made outside it are no instances of. */
beforeAll(() => {
  globalThis.Uint8Array = new TextEncoder().encode("").constructor as Uint8ArrayConstructor;
});

const environment = createEnvironment();

const samples = ["tomt", "brevhuvud", "ofardigt", "manga-fel", "gott-exempel"].map((name) => ({
  name,
  file: () => new Uint8Array(readFileSync(join(__dirname, "../../../assets/samples", `${name}.docx`))),
}));
const reports = readLabelledDocuments().map((labelled) => ({
  name: labelled.name,
  file: () => swedishWord.fileOf(labelled),
}));

/** What a person does to the document between two uses of the add-in. Places are counted round. */
type Deed =
  | { readonly kind: "type"; readonly at: number; readonly text: string }
  | { readonly kind: "delete"; readonly at: number }
  | { readonly kind: "undo" };

type Use =
  | { readonly kind: "skeleton" | "facts"; readonly form: ReportForm }
  | { readonly kind: "attest"; readonly by: typeof ada }
  | { readonly kind: "fix" }
  | { readonly kind: "ignore"; readonly nth: number }
  | { readonly kind: "clause"; readonly at: number; readonly nth: number };

const typed = [
  "Ett stycke till.",
  "",
  "Nämden beslutar  att att avslå den 31 juni 2025.",
  "Bilagor",
  "[skriv här]",
];
const place = fc.nat(400);
const form = fc.constantFrom(emptyReportForm, filledForm, { ...filledForm, officer: "", title: "X & Y <z>" });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), at: place, text: fc.constantFrom(...typed) }),
  fc.record({ kind: fc.constant("delete" as const), at: place }),
  fc.record({ kind: fc.constant("undo" as const) }),
);
const use: fc.Arbitrary<Use> = fc.oneof(
  fc.record({ kind: fc.constantFrom("skeleton" as const, "facts" as const), form }),
  fc.record({ kind: fc.constant("attest" as const), by: fc.constantFrom(ada, bo) }),
  fc.record({ kind: fc.constant("fix" as const) }),
  fc.record({ kind: fc.constant("ignore" as const), nth: fc.nat(5) }),
  fc.record({ kind: fc.constant("clause" as const), at: place, nth: fc.nat(5) }),
);

/** What Words are known to do otherwise; none of them is a failure. */
const manners = [
  "getOoxmlWithoutHeaders",
  "placeholderRefused",
  "placeholderForgotten",
  "customXmlDropped",
  "getOoxmlThrows",
  "getOoxmlDropsParts",
  "macTrailingListItem",
  "localIdMoves",
] as const satisfies readonly (keyof Quirks)[];

const journey = fc.record({
  start: fc.constantFrom(...samples, ...reports),
  steps: fc.array(fc.oneof(deed, use), { minLength: 2, maxLength: 6 }),
  on: fc.subarray([...manners], { maxLength: 3 }),
  platform: fc.constantFrom("windows" as const, "web" as const, "mac" as const),
  /** At each step the writing action that fails; 0 is none. */
  fails: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 5, 11), { minLength: 6, maxLength: 6 }),
});

function act(word: SimulatedWord, deed: Deed): void {
  const count = word.paragraphs.length;
  switch (deed.kind) {
    case "type":
      return word.editParagraph(deed.at % count, deed.text);
    case "delete":
      return count > 1 ? word.deleteParagraph(deed.at % count) : undefined;
    case "undo":
      return void word.undo();
  }
}

type Outcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly standing?: Standing };

async function perform(host: DocumentHost, word: SimulatedWord, use: Use): Promise<Outcome> {
  switch (use.kind) {
    case "skeleton":
      return insertSkeleton(host, use.form, environment);
    case "facts":
      return updateFacts(host, use.form, environment);
    case "attest":
      return attestAndVerify(host, use.by);
    case "fix":
      return withCheck(host, (checked) => fixAll(host, checked));
    case "ignore":
      return withCheck(host, (checked) => ignore(host, checked, use.nth));
    case "clause": {
      const at = use.at % word.paragraphs.length;
      word.setSelection(at, word.paragraphs[at]?.length ?? 0);
      return withCheck(host, (checked) => insertOne(host, checked, use.nth));
    }
  }
}

async function withCheck(
  host: DocumentHost,
  go: (checked: CheckedDocument) => Promise<Outcome>,
): Promise<Outcome> {
  const checked = await checkOpenDocument(host, environment);
  return checked.ok ? go(checked) : { ...checked, standing: "nothing" };
}

async function attestAndVerify(host: DocumentHost, by: typeof ada): Promise<Outcome> {
  const outcome = await attestDocument(host, by, environment);
  return withCheck(host, ({ seal }) => {
    if (outcome.ok) expect(seal.kind).toBe(outcome.lost === "seal" ? "seal-missing" : "unchanged");
    return Promise.resolve(outcome);
  });
}

/** No correction makes more to correct; a finding that was ignored counts again where its paragraph was corrected. */
async function fixAll(host: DocumentHost, { report: { findings } }: CheckedDocument): Promise<Outcome> {
  const chosen = safeFixes(findings);
  const outcome = await applySafeFixes(host, environment, { findings, chosen });
  if (!outcome.ok || outcome.left.length > 0) return outcome;
  return withCheck(host, ({ report }) => {
    expect(safeFixes(report.findings).length).toBeLessThanOrEqual(chosen.length);
    return Promise.resolve(outcome);
  });
}

async function ignore(host: DocumentHost, checked: CheckedDocument, nth: number): Promise<Outcome> {
  const finding = checked.report.findings[nth];
  const typedReason = { by: "Ada Alm", reason: "Så ska det vara" };
  return finding ? ignoreFinding(host, environment, { checked, finding, ...typedReason }) : { ok: true };
}

async function insertOne(host: DocumentHost, { report }: CheckedDocument, nth: number): Promise<Outcome> {
  const { suggestions } = await suggestClauses(host, report, environment, {});
  const filled = suggestions[nth % Math.max(1, suggestions.length)];
  return filled ? insertClause(host, filled) : { ok: true };
}

const wordsIn = (word: SimulatedWord): readonly string[] =>
  textsOf(readDocument(openPackage(word.bytes()))).filter((text) => text.trim() !== "");

/** Those of the texts that do not stand in the others in the same order. */
function lostFrom(before: readonly string[], after: readonly string[]): readonly string[] {
  let at = 0;
  return before.filter((text) => {
    const found = after.indexOf(text, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

const addsOnly: ReadonlySet<Use["kind"]> = new Set(["skeleton", "attest", "ignore"]);

const isDeed = (step: Deed | Use): step is Deed => ["type", "delete", "undo"].includes(step.kind);

describe.each(wordApis)("on any way through the add-in at WordApi %s", (wordApi) => {
  it(
    "nothing that a person wrote is lost, and what is said of each step is so",
    () =>
      fc.assert(
        fc.asyncProperty(journey, async ({ start, steps, on, platform, fails }) => {
          const quirks = Object.fromEntries(on.map((name) => [name, true]));
          const { word, host } = await openInWord(start.file(), { wordApi, platform, quirks });
          for (const [nth, step] of steps.entries()) {
            if (isDeed(step)) {
              act(word, step);
              continue;
            }
            const before = wordsIn(word);
            word.quirks.failsAtAction = fails[nth] ?? 0;
            const outcome = await perform(host, word, step);
            const hasFailed = fails[nth] !== 0 && word.quirks.failsAtAction === 0;
            word.quirks.failsAtAction = 0;
            const after = wordsIn(word);
            if (addsOnly.has(step.kind)) expect(lostFrom(before, after)).toEqual([]);
            if (outcome.ok) continue;
            // Where no Word fails, what cannot be done is seen before anything is written.
            if (!hasFailed) expect(outcome).toMatchObject({ standing: "nothing" });
            if (outcome.standing === "nothing") expect(after).toEqual(before);
          }
        }),
        { numRuns: 20 },
      ),
    600_000,
  );
});
