import fc from "fast-check";
import { checkDocument } from "../../../src/core/checking/check-document";
import { defineRule, noOptions, type Rule } from "../../../src/core/checking/rule";
import type { Block, Document, Span } from "../../../src/core/document/document";
import type { Profile } from "../../../src/core/profiles/profile";
import { doc, documentFrom, h1, h2, li, p, table } from "../../support/notation";
import { profiles } from "../../support/profiles";
import { sha256 } from "../../support/sha256";
import { applyFix } from "../rules/apply-fix";
import { check, quotesOf } from "../rules/check-example";

const base = {
  id: "x",
  title: { sv: "a", en: "b" },
  why: { sv: "a", en: "b" },
  source: "s",
  severity: "error",
} as const;

const crashing = defineRule({
  ...base,
  id: "crashing",
  parseOptions: noOptions,
  check() {
    throw new Error("our mistake");
  },
});

const onEveryText = defineRule({
  ...base,
  id: "on-every-text",
  parseOptions: noOptions,
  *check({ texts }) {
    yield { message: base.title, where: "document" as const, atMost: "hint" as const };
    for (const text of [...texts].reverse())
      yield { message: base.title, where: text.placeOf({ start: 0, end: 1 }) };
  },
});

const profileWith = (...rules: readonly Rule[]): Profile => ({
  id: "test",
  name: "Test",
  headings: {},
  matters: {},
  checks: rules.map((rule) => ({ rule, severity: "warning", options: undefined })),
});

const run = (document: Document, profile: Profile) =>
  checkDocument(document, { profile, today: { year: 2026, month: 1, day: 15 }, hash: sha256 });

it("names the rule that fails and goes on with the others", () => {
  const { crashed, findings } = run(documentFrom("a"), profileWith(crashing, onEveryText));
  expect(crashed).toEqual([{ rule: "crashing", error: "Error: our mistake" }]);
  expect(findings).toHaveLength(2);
});

it("puts what concerns the whole first, then the rest in reading order, tables included", () => {
  const { findings } = run(documentFrom("a\n| b | c |\nd"), profileWith(onEveryText));
  expect(findings.flatMap(quotesOf)).toEqual(["hela dokumentet", "a", "b", "c", "d"]);
});

it("lowers the severity where the rule is less sure, and never raises it", () => {
  const { findings } = run(documentFrom("a"), profileWith(onEveryText));
  expect(findings.map(({ severity }) => severity)).toEqual(["hint", "warning"]);
});

const words = [
  ...[
    "Till",
    "Ängsnämnden",
    "nämnden",
    "att",
    "har",
    "behandlats",
    "i",
    "gruppen",
    "den",
    "onsdagen",
    "5",
    "31",
  ],
  ...[
    "november",
    "december",
    "2024",
    "2023-12-13",
    "Dnr",
    "Dnr:",
    "KS",
    "KS 2024/118",
    "08-50800123",
    "XX",
    "[…]",
  ],
  ...[
    "Handläggare",
    "Telefon:",
    "remiss från",
    "senast",
    "Klicka här för att",
    "”",
    "\u00AD",
    "\u00A0",
    "\n",
    "\t",
    "😀",
    "a\u0308",
  ],
];
const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(" ")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);
const anyHeading = fc.oneof(
  fc.constantFrom(
    "Förslag till beslut",
    "Sammanfattning",
    "Samanfattning",
    "Ärendet",
    "Bilaga",
    "Attesterat av",
  ),
  anyText,
);

const withSpan = (block: Block, placeholder: boolean): Block => {
  if (block.kind === "table") return block;
  const span: Span = { kind: "control", tag: "tu:namnd", placeholder, start: 0, end: block.text.length };
  return { ...block, spans: [span] };
};

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: anyText.map((text) => p(text)) },
  { weight: 2, arbitrary: anyHeading.map(h1) },
  anyHeading.map(h2),
  anyText.map((text) => li(text)),
  fc.tuple(anyText, fc.boolean()).map(([text, placeholder]) => withSpan(p(text), placeholder)),
  fc.array(fc.array(anyText, { minLength: 1, maxLength: 3 }), { maxLength: 3 }).map((rows) => table(...rows)),
);

const anyDocument = fc
  .record({
    blocks: fc.array(anyBlock, { maxLength: 14 }),
    header: fc.oneof(
      fc.constant({ state: "none" } as const),
      fc.constant({ state: "unknown", why: "failed" } as const),
      fc.array(anyBlock, { maxLength: 2 }).map((blocks) => ({ state: "read", blocks }) as const),
    ),
  })
  .map(({ blocks, header }) => doc({ header }, ...blocks));

it("reads and checks any document without failing, and points at places that are there", () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(profiles.length - 1), (document, which) => {
      const { findings, crashed } = check(document, profiles[which]!);
      expect(crashed).toEqual([]);
      for (const { where, related = [] } of findings) {
        for (const place of where === "document" ? related : [where, ...related]) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.start).toBeLessThanOrEqual(place.end);
          expect(place.end).toBeLessThanOrEqual(place.text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it("offers no certain correction that leaves its own rule as much to mend", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const profile = profiles[0]!;
      const { findings } = check(document, profile);
      for (const finding of findings.filter(({ fixes }) => fixes?.length === 1)) {
        const after = check(applyFix(document, finding.fixes![0]!), profile).findings;
        const ofItsRule = (all: typeof findings) => all.filter(({ rule }) => rule === finding.rule).length;
        expect(ofItsRule(after)).toBeLessThan(ofItsRule(findings));
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  ..."a7X-. ,;”[\u00A0\u00AD\u0308\n\t",
  "att ",
  "Aa ",
  "KS 2024/",
  "den 5 december 2024 ",
  "har a",
  "remiss från ",
])("reads a hundred thousand characters of %j", (unit) => {
  const text = unit.repeat(100_000 / unit.length);
  const document = doc(h1("Förslag till beslut"), p(text), h1(text.slice(0, 100_000)));
  expect(check(document, profiles[0]!).crashed).toEqual([]);
});
