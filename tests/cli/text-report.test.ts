import { docx, h1, p, table } from "../support/docx";
import { run } from "./support/fake-world";
import { environmentWith, ruleAbout, ruleThatThrows } from "./support/one-profile";

const rules = environmentWith(
  ruleAbout("missing", {}),
  ruleAbout("fault", { word: "mars", message: { sv: "”mars” är fel.", en: "“mars” is wrong." } }),
  ruleAbout("doubt", { word: "Cell", severity: "warning" }),
  ruleAbout("advice", { word: "långa", severity: "hint", message: { sv: "Korta av.", en: "Shorten." } }),
);

const report = docx(
  p("Till"),
  p("Ängsnämnden"),
  p("12 mars 2026"),
  p("Program för ängar"),
  h1("Förslag till beslut"),
  p("De långa orden."),
  table([["Namn"], ["Cell"]]),
);

it("is a line a finding, a line for the verdict, and a sum", async () => {
  const { out } = await run(["check", "b/a.docx", "c.docx"], { "b/a.docx": report }, { environment: rules });
  expect(out).toBe(
    `b/a.docx: fel  Om helheten.  [missing]
b/a.docx:3: fel  ”mars” är fel.  [fault]
b/a.docx:6: råd  ”långa”: Korta av.  [advice]
b/a.docx:8: varning  Om Cell.  [doubt]
b/a.docx: Inga hinder, 3 att kontrollera (Ängsnämnden · 12 mars 2026)

c.docx: Filen finns inte.

2 filer: 2 fel, 1 varning. 1 fil kunde inte läsas.
`,
  );
});

it("speaks English when asked to", async () => {
  const { out } = await run(
    ["check", "a.docx", "--language", "en"],
    { "a.docx": report },
    { environment: rules },
  );
  expect(out).toBe(
    `a.docx: error  About the whole.  [missing]
a.docx:3: error  “mars” is wrong.  [fault]
a.docx:6: advice  “långa”: Shorten.  [advice]
a.docx:8: warning  About Cell.  [doubt]
a.docx: No obstacles, 3 to check (Ängsnämnden · 12 mars 2026)

1 file: 2 errors, 1 warning.
`,
  );
});

it.each([
  ["a file without text", "", "Kunde inte bedömas. Det finns ingen text att bedöma ännu."],
  ["a text without headings", "Bara text.", "Kunde inte bedömas. Inga kända rubriker hittades"],
])("says why %s could not be assessed", async (_, text, sentence) => {
  expect((await run(["check", "a.txt"], { "a.txt": text }, { environment: rules })).out).toContain(sentence);
});

it("shortens long words, and keeps what steers a terminal out of it", async () => {
  const word = `\u001b[31m${"röd".repeat(40)}`;
  const rule = ruleAbout("red", { word, message: { sv: "Rött.", en: "Red." } });
  const { out } = await run(["check", "a.txt"], { "a.txt": word }, { environment: environmentWith(rule) });
  expect(out).toContain(`a.txt:1: fel  ” [31m${"röd".repeat(18)}r …”: Rött.  [red]\n`);
});

it("names the rules that could not be run", async () => {
  const environment = environmentWith(ruleThatThrows("one"), ruleThatThrows("two"));
  const { out } = await run(["check", "a.docx"], { "a.docx": report }, { environment });
  expect(out).toContain("a.docx: Några regler kunde inte köras, och det är vårt fel: one, two.");
});
