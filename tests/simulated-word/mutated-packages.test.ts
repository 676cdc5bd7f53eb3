/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { PackageError } from "../../src/ooxml/package/package-error";
import { installSimulatedWord, type SimulatedWord } from "../../src/simulated-word/simulated-word";
import { newestWordApi, openWord } from "../support/word-session";
import { batch } from "./batch";
import { docx, p } from "./documents";

const samples = ["gott-exempel", "manga-fel", "brevhuvud"].map((name) =>
  unzipSync(readFileSync(join(__dirname, `../../assets/samples/${name}.docx`))),
);

/** What goes wrong with a part. `at` is a place in it, from 0 to 1. */
type Mutation = { readonly part: number; readonly at: number } & (
  | { readonly kind: "drop" }
  | { readonly kind: "cut" | "repeat-tag" | "drop-tag" | "swap-tags" | "empty-value" }
  | { readonly kind: "insert"; readonly text: string }
);

const strange = fc.constantFrom(
  "<",
  "&",
  "\u0000",
  "</w:p>",
  "<w:p/>",
  '<w:tbl w:x="',
  "<!DOCTYPE a>",
  "]]>",
  "\ud800",
  "åä",
);

const kinds = ["drop", "cut", "repeat-tag", "drop-tag", "swap-tags", "empty-value"] as const;

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    part: fc.nat(30),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom(...kinds),
  }),
  fc.record({
    part: fc.nat(30),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constant("insert" as const),
    text: strange,
  }),
);

function mutated(parts: Readonly<Record<string, Uint8Array>>, mutations: readonly Mutation[]): Uint8Array {
  const left = { ...parts };
  for (const each of mutations) {
    const names = Object.keys(left);
    const name = names[each.part % names.length];
    if (name === undefined) continue;
    if (each.kind === "drop") Reflect.deleteProperty(left, name);
    else left[name] = strToU8(spoilt(strFromU8(left[name] ?? new Uint8Array()), each));
  }
  return zipSync(left);
}

function spoilt(xml: string, mutation: Exclude<Mutation, { readonly kind: "drop" }>): string {
  const offset = Math.floor(mutation.at * xml.length);
  switch (mutation.kind) {
    case "cut":
      return xml.slice(0, offset);
    case "insert":
      return xml.slice(0, offset) + mutation.text + xml.slice(offset);
    case "repeat-tag":
      return atTag(xml, mutation.at, (tag, between, next) => [tag, tag, between, next]);
    case "drop-tag":
      return atTag(xml, mutation.at, (_, between, next) => [between, next]);
    case "empty-value":
      return atTag(xml, mutation.at, (tag, between, next) => [tag.replace(/"[^"]*"/g, '""'), between, next]);
    case "swap-tags":
      return atTag(xml, mutation.at, (tag, between, next) => [next, between, tag]);
  }
}

type Change = (tag: string, between: string, next: string) => readonly string[];

/** Puts other pieces in the place of a tag, the next tag and what stands between them. */
function atTag(xml: string, at: number, change: Change): string {
  const pieces = xml.split(/(<[^>]*>)/);
  const index = 2 * Math.floor((at * (pieces.length - 1)) / 2) + 1;
  const [tag = "", between = "", next = ""] = pieces.slice(index, index + 3);
  return [...pieces.slice(0, index), ...change(tag, between, next), ...pieces.slice(index + 3)].join("");
}

/** Undefined where the bytes are refused. */
function opened(bytes: Uint8Array): SimulatedWord | undefined {
  try {
    return installSimulatedWord(window, { bytes, wordApi: newestWordApi });
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}

/** Reads what an add-in reads, then writes. */
const readAndWrite = (document: Word.Document) => {
  const { body, sections, contentControls } = document;
  body.load("text");
  body.paragraphs.load("items/text, items/style, items/isListItem");
  body.tables.load("items/values");
  contentControls.load("items/tag, items/text");
  const header = sections.getFirst().getHeader("Primary");
  header.load("text");
  const ooxml = body.getOoxml();
  body.insertParagraph("Nytt stycke", "End");
  return () => [body.text, header.text, ooxml.value];
};

/** An answer, or a failure that an add-in knows how to read. */
async function answered(): Promise<void> {
  try {
    await batch(readAndWrite);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code === "") throw error;
  }
}

beforeAll(() => openWord(docx(p("x")), { wordApi: newestWordApi }));

it("any .docx is opened or refused, every batch is answered, and undoing all gives the first bytes back", async () => {
  let open = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      async (parts, mutations) => {
        const bytes = mutated(parts, mutations);
        const word = opened(bytes);
        if (!word) return;
        open++;
        await answered();
        while (word.undoSteps > 0) word.undo();
        expect(word.bytes()).toEqual(bytes);
      },
    ),
    { numRuns: 150 },
  );
  expect(open).toBeGreaterThan(15);
}, 60_000);
