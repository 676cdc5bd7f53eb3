/**
 * How long a check takes after one paragraph of a 300-page report has been edited, side by side with a full check of
 * the same document and with reading it, which in Word comes first: `npm run bench -- recheck`
 */
import { checkDocument } from "../src/core/checking/check-document";
import type { Block, Document } from "../src/core/document/document";
import { reconcile } from "../src/core/document/reconcile";
import { openPackage } from "../src/ooxml/package/open-package";
import { readDocument } from "../src/ooxml/read/read-document";
import { createEnvironment } from "../src/start-environment";
import { longReport } from "./long-report";
import { mediansOfSteps, type Taken } from "./medians-of";
import { printTime, share } from "./print-time";

export async function measureRecheck(): Promise<void> {
  const file = longReport(300);
  const read = () => readDocument(openPackage(file));
  const check = checkWithEveryRule();
  for (const [name, edit] of edits) {
    let before = read();
    check(before);
    const readings = { fresh: read(), edited: before };
    const [reading, full, reconciling, again] = await mediansOfSteps(15, [
      () => (readings.fresh = read()),
      () => check(readings.fresh),
      () => (readings.edited = reconcile(before, edit(readings.fresh))),
      () => check((before = readings.edited)),
    ]);
    console.log(`${name}`);
    if (!reading || !full || !reconciling || !again) return;
    const both = sum(reconciling, again);
    printTime("reading", reading);
    printTime("full check", full);
    printTime("check again", both, `${share(both, full)} of a full check, goal < 5`);
    printTime("  telling what has changed", reconciling);
    printTime("  all rules", again);
  }
}

const sum = (a: Taken, b: Taken): Taken => ({
  processor: a.processor + b.processor,
  clock: a.clock + b.clock,
});

/** Each time another text: what is never the same is never found in any memory. */
let round = 0;

const edits: readonly (readonly [string, (document: Document) => Document])[] = [
  [
    "a sentence is added to a paragraph",
    (document) => inTheMiddle(document, (block) => [withSentence(block)]),
  ],
  [
    "a paragraph is begun",
    (document) => inTheMiddle(document, (block) => [block, { ...withSentence(block), id: newId(block) }]),
  ],
];

const withSentence = (block: Block): Block =>
  block.kind === "table"
    ? block
    : { ...block, text: `${block.text} Nämnden beslutade om ${round++} platser.` };

const newId = ({ id }: Block): Block["id"] => `${id}-new` as Block["id"];

function inTheMiddle(document: Document, change: (block: Block) => readonly Block[]): Document {
  const { blocks } = document;
  const middle = Math.floor(blocks.length / 2);
  const at = blocks.findIndex(
    (block, index) => index >= middle && block.kind === "paragraph" && block.text.length > 200,
  );
  const block = blocks[at];
  if (!block) throw new Error("there is no long paragraph in the second half");
  return { ...document, blocks: [...blocks.slice(0, at), ...change(block), ...blocks.slice(at + 1)] };
}

/** With the first profile, which turns the most rules on. */
function checkWithEveryRule(): (document: Document) => void {
  const { profiles, hash, today } = createEnvironment();
  const [profile] = profiles;
  if (!profile) throw new Error("there is no profile");
  return (document) => void checkDocument(document, { profile, hash, today: today() });
}
