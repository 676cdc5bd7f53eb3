import type { Profile } from "../../../src/core/profiles/profile";
import { documentFrom } from "../../support/notation";
import { profileNamed } from "../../support/profiles";
import { check } from "./check-example";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";
const without = (profile: Profile, id: string): Profile => ({
  ...profile,
  checks: profile.checks.filter(({ rule }) => rule.id !== id),
});

const told = (notation: string, profile: Profile, among: readonly string[]) =>
  check(documentFrom(notation), profile)
    .findings.map(({ rule }) => rule)
    .filter((rule) => among.includes(rule));

describe("text pasted in another font", () => {
  const sentence = "Förvaltningen har under året anlagt fler ängar, och skötseln har blivit billigare.";
  const among = ["wrong-font", "direct-formatting"];
  const pasted = (font: string) => `${decision}\n# Ärendet\n${sentence} ${sentence}\n{${font}|${sentence}}`;
  const stockholm = profileNamed("stockholm");

  it("is told of as the organisation's, and not as formatting too", () =>
    expect(told(pasted("Calibri 11"), stockholm, among)).toEqual(["wrong-font"]));

  it("is told of as formatting where it is in a font of the organisation's", () =>
    expect(told(pasted("Arial 9"), stockholm, among)).toEqual(["direct-formatting"]));

  it.each([
    ["has no word on fonts", profileNamed("kommun")],
    ["does not hold to its fonts", without(stockholm, "wrong-font")],
  ])("is told of as formatting where the profile %s", (_, profile) =>
    expect(told(pasted("Calibri 11"), profile, among)).toEqual(["direct-formatting"]),
  );
});

describe("a known misspelling of a word that is spelt right elsewhere", () => {
  const among = ["common-misspelling", "spelling-variant"];
  const text = `${decision}\n# Ärendet\nVarje abonnemang kostar lika mycket. Alla abonnemang gäller i ett år, och ett abonemang till.`;

  it("is told of as that alone", () =>
    expect(told(text, profileNamed("stockholm"), among)).toEqual(["common-misspelling"]));

  it("is told of as a variant where misspellings are not looked for", () =>
    expect(told(text, without(profileNamed("stockholm"), "common-misspelling"), among)).toEqual([
      "spelling-variant",
    ]));
});
