import fc from "fast-check";
import type { ClausePart, Slot } from "../../../src/core/clauses/clause";
import { parseClause } from "../../../src/core/clauses/parse-clause";
import { parseClauseLibrary } from "../../../src/core/clauses/parse-clause-library";
import { parseClauseText, printClauseText } from "../../../src/core/clauses/parse-clause-text";
import { slotNames } from "../../../src/core/clauses/slots";
import { matterKinds, sectionRoles } from "../../../src/core/facts/facts";
import { ContentError } from "../../../src/core/profiles/content-error";

const whole = {
  id: "beslut-justeras",
  title: "Justera beslutet omedelbart",
  sections: ["decision"],
  matters: [],
  text: "Beslutet justeras omedelbart.",
  keywords: ["brådska"],
};

const partsOf = (text: string) => parseClause("a.json", { ...whole, text }).parts;

it("reads a phrase", () => {
  expect(parseClause("a.json", whole)).toEqual({
    id: "beslut-justeras",
    title: "Justera beslutet omedelbart",
    sections: ["decision"],
    matters: [],
    parts: [{ kind: "text", text: "Beslutet justeras omedelbart." }],
    keywords: ["brådska"],
  });
});

it("reads slots with their capital, form and guidance", () => {
  expect(partsOf("{Namnd} och {forvaltning.genitiv} den {datum: dag då}.")).toEqual([
    { kind: "slot", slot: { name: "namnd", form: "grund", capital: true } },
    { kind: "text", text: " och " },
    { kind: "slot", slot: { name: "forvaltning", form: "genitiv", capital: false } },
    { kind: "text", text: " den " },
    { kind: "slot", slot: { name: "datum", form: "grund", capital: false, guidance: "dag då" } },
    { kind: "text", text: "." },
  ]);
});

it("composes å, ä and ö that a file has taken apart", () => {
  expect(partsOf("A\u030Arsta.")).toEqual([{ kind: "text", text: "Årsta." }]);
});

it.each([
  ["a list", [], "hela filen", "väntade ett objekt"],
  ["nothing", null, "hela filen", "väntade ett objekt"],
  ["an unknown key", { ...whole, rubrik: "x" }, "rubrik", "okänd nyckel"],
  ["an id with å", { ...whole, id: "åsikt" }, "id", "små bokstäver a–z"],
  ["no title", { ...whole, title: undefined }, "title", "väntade en text"],
  ["no section", { ...whole, sections: [] }, "sections", "väntade minst ett av decision"],
  ["a misspelt section", { ...whole, sections: ["summary", "desicion"] }, "sections[1]", "väntade ett av"],
  ["a section twice", { ...whole, sections: ["summary", "summary"] }, "sections[1]", "mer än en gång"],
  ["an unknown matter", { ...whole, matters: ["unknown"] }, "matters[0]", "svar-pa-remiss"],
  ["a number for a text", { ...whole, text: 1 }, "text", "väntade en text"],
  ["a text with a line break", { ...whole, text: "A\nb" }, "text", "en enda rad"],
  ["a text that XML forbids", { ...whole, text: "A\u0001" }, "text", "en enda rad"],
  ["a text that ends in a space", { ...whole, text: "A. " }, "text", "mellanslag"],
  ["a text without end", { ...whole, text: "a".repeat(2001) }, "text", "högst 2000 tecken"],
  [
    "an unknown slot",
    { ...whole, text: "{nemnd} avslår." },
    "text",
    "”{nemnd}” är okänt; de som finns är namnd",
  ],
  ["an unknown form", { ...whole, text: "{namnd.dativ} a." }, "text", "formen i ”{namnd.dativ}” är okänd"],
  ["a short form of a date", { ...whole, text: "{datum.kort} a." }, "text", "finns bara för forvaltning"],
  ["a free text without guidance", { ...whole, text: "A {fritext}." }, "text", "vad som ska stå där"],
  ["an empty guidance", { ...whole, text: "A {datum: }." }, "text", "mellan 1 och 60 tecken"],
  ["an open brace", { ...whole, text: "{Namnd avslår." }, "text", "en klammer saknar"],
  ["a stray closing brace", { ...whole, text: "Namnd} avslår." }, "text", "en klammer saknar"],
  ["touching slots", { ...whole, text: "{Namnd}{datum} a." }, "text", "intill varandra"],
  ["keywords that are one text", { ...whole, keywords: "a, b" }, "keywords", "väntade en lista"],
  ["a keyword that is none", { ...whole, keywords: ["a", 2] }, "keywords[1]", "väntade en text"],
])("names the fault of %s", (_what, content, key, expected) => {
  const error = errorOf(() => parseClause("beslut/x.json", content));
  expect(error).toBeInstanceOf(ContentError);
  expect(error).toMatchObject({ file: "beslut/x.json", key });
  expect(String(error)).toContain(expected);
});

it("refuses a second phrase with the same id, naming the later file", () => {
  const files = ["a.json", "b.json"].map((file) => ({ file, json: whole }));
  expect(errorOf(() => parseClauseLibrary(files))).toMatchObject({
    file: "b.json",
    key: "id",
    expected: "”beslut-justeras” finns redan",
  });
});

it("turns any JSON into a clause or a ContentError", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => isClauseOrFault(content)),
    { numRuns: 300 },
  );
});

it("turns any near miss of a clause into a clause or a ContentError", () => {
  const text = fc.oneof(fc.string({ unit: fc.constantFrom(..."{}.: aÅN\u0000") }), fc.string());
  const nearMiss = fc.record(
    {
      id: fc.oneof(fc.constant("a-b"), fc.jsonValue()),
      title: fc.oneof(text, fc.jsonValue()),
      sections: fc.array(fc.oneof(fc.constantFrom(...sectionRoles), fc.jsonValue())),
      matters: fc.array(fc.oneof(fc.constantFrom(...matterKinds), fc.jsonValue())),
      text: fc.oneof(text, fc.jsonValue()),
      keywords: fc.array(fc.oneof(text, fc.jsonValue())),
      ["__proto__"]: fc.jsonValue(),
    },
    { requiredKeys: ["id", "title", "text"] },
  );
  fc.assert(
    fc.property(nearMiss, (content) => isClauseOrFault(content)),
    { numRuns: 300 },
  );
});

it("reads back every text that it prints", () => {
  fc.assert(
    fc.property(parts, (written) => {
      const read = parseClauseText(
        printClauseText(written),
        (expected) => new Error(expected) as ContentError,
      );
      expect(read).toEqual(written);
    }),
    { numRuns: 300 },
  );
});

const letters = fc.string({ unit: fc.constantFrom(..."aåÖ .,:§–"), minLength: 1 });
const slot: fc.Arbitrary<Slot> = fc
  .record({
    name: fc.constantFrom(...slotNames),
    form: fc.constantFrom("grund" as const, "genitiv" as const),
    capital: fc.boolean(),
    guidance: fc.constantFrom("skälet", "dag då: den kom", "a.b"),
  })
  .chain(({ guidance, ...rest }) =>
    fc.boolean().map((own) => (own || rest.name === "fritext" ? { ...rest, guidance } : rest)),
  );
const parts: fc.Arbitrary<readonly ClausePart[]> = fc
  .array(fc.tuple(letters, slot), { maxLength: 5 })
  .map((pairs) =>
    pairs.flatMap(([text, filling]) => [
      { kind: "text" as const, text },
      { kind: "slot" as const, slot: filling },
    ]),
  );

function isClauseOrFault(content: unknown): boolean {
  const error = errorOf(() => parseClause("x.json", content));
  return error === undefined || error instanceof ContentError;
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}
