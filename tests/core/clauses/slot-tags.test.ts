import { slotTag } from "../../../src/core/clauses/clause-content";
import type { ClausePart } from "../../../src/core/clauses/clause";
import { parseClauseText } from "../../../src/core/clauses/parse-clause-text";
import { ContentError } from "../../../src/core/profiles/content-error";
import { readFieldTag } from "../../../src/core/skeleton/field-name";

const read = (text: string): readonly ClausePart[] =>
  parseClauseText(text, (expected) => new ContentError("test.json", "text", expected));

const facts = [
  "namnd",
  "forvaltning",
  "motesdatum",
  "diarienummer",
  "arende",
  "remissinstans",
  "remissdiarienummer",
  "sista-svarsdag",
  "handlaggare",
];

it.each([...facts, "Remissinstans", "Namnd", "namnd.genitiv"])(
  "the skeleton knows the tag of {%s}, so that one change of the form reaches both",
  (name) => {
    const [part] = read(`{${name}}`);
    expect(part?.kind === "slot" && readFieldTag(slotTag(part.slot))).toBeTruthy();
  },
);

it.each(["{belopp}", "{fritext: skälet}", "{datum: dag då}"])("the skeleton leaves %s alone", (text) => {
  const [part] = read(text);
  expect(part?.kind === "slot" && readFieldTag(slotTag(part.slot))).toBeUndefined();
});
