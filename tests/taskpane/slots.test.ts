import type { Clause, Slot } from "../../src/core/clauses/clause";
import { fillWithAnswers, openSlots, rememberable } from "../../src/taskpane/panels/texts/slots";
import { emptyFacts, remissFacts } from "../support/facts-for-clauses";

const slot = (name: Slot["name"], more: Partial<Slot> = {}): Slot => ({
  name,
  form: "grund",
  capital: false,
  ...more,
});

const clauseOf = (...parts: readonly (string | Slot)[]): Clause => ({
  id: "prov",
  title: "Prov",
  sections: ["decision"],
  matters: [],
  keywords: [],
  parts: parts.map((part) =>
    typeof part === "string" ? { kind: "text", text: part } : { kind: "slot", slot: part },
  ),
});

const reason = slot("fritext", { guidance: "skälet" });

it("asks once for what stands in several places, and not for what the document says", () => {
  const clause = clauseOf(slot("namnd"), " ", slot("belopp"), " ", slot("belopp"), " ", reason);
  expect(openSlots(clause, remissFacts).map(({ key }) => key)).toEqual(["belopp", "fritext: skälet"]);
});

it("puts answers in their places and inflects them", () => {
  const clause = clauseOf(slot("namnd", { form: "genitiv", capital: true }), " beslut: ", reason, ".");
  const filled = fillWithAnswers(clause, emptyFacts, {
    namnd: "Ängsnämnden",
    "fritext: skälet": "pengarna räcker",
  });
  expect(filled.parts.map((part) => (part.kind === "open" ? "…" : part.text)).join("")).toBe(
    "Ängsnämndens beslut: pengarna räcker.",
  );
  expect(filled.open).toBe(0);
});

it("leaves a slot open for an answer of spaces", () => {
  expect(fillWithAnswers(clauseOf(reason), emptyFacts, { "fritext: skälet": "  " }).open).toBe(1);
});

it("remembers only what means the same in other phrases", () => {
  const clause = clauseOf(slot("belopp"), reason, slot("fritext"));
  const answers = { belopp: " 2 mnkr ", "fritext: skälet": "a", fritext: "b" };
  expect(rememberable(openSlots(clause, emptyFacts), answers)).toEqual({ belopp: "2 mnkr" });
});
