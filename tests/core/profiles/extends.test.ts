import fc from "fast-check";
import { profileContent } from "../../../src/content";
import { findAmong } from "../../../src/core/profiles/find-among";
import { readProfile } from "../../../src/core/profiles/parse-profile";
import type { Profile } from "../../../src/core/profiles/profile";
import { rules } from "../../../src/core/rules";

type Json = Readonly<Record<string, unknown>>;

/** Reads the last; each of the others is a file that those after it may extend by its id. */
function read(...files: readonly [...Json[], Json]) {
  const known = files.map((json) => ({ file: `${String(json.id)}.json`, json }));
  const find = findAmong([...profileContent.files, ...known]);
  return readProfile(known.at(-1)!, { rules, wording: profileContent.wording, find });
}

const bas = {
  id: "bas",
  name: "Bas",
  recognisedBy: { names: ["Baskommunen"] },
  headings: { decision: ["Förslag till beslut", "Beslut"], summary: ["Sammanfattning"] },
  matters: { motion: { name: "Motion", required: ["decision", "summary"], optional: ["matter"] } },
  rules: {
    "doubled-word": "error",
    "ska-skall": "hint",
    "sentence-long": ["hint", { words: 40, atMost: 5 }],
    "section-empty": ["warning", { mayBeEmpty: ["decision", "enclosures"] }],
    "word-to-avoid": "hint",
  },
  exceptions: { "word-to-avoid": [{ words: ["erhåller"], reason: "Står i reglementet." }] },
};

const own = { id: "egen", name: "Egen", extends: "bas" };

const checkIn = ({ checks }: Profile, id: string) => checks.find(({ rule }) => rule.id === id);

/** All that a profile says, as text. */
const printed = (profile: Profile): string =>
  JSON.stringify(profile, (key, value: unknown) => {
    if (value instanceof Set || value instanceof Map) return [...(value as Iterable<unknown>)];
    return key === "rule" ? (value as { readonly id: string }).id : value;
  });

it("what is not said is taken over, but not who it is nor how it is known", () => {
  const { profile, faults, warnings } = read(bas, own);
  expect([faults, warnings]).toEqual([[], []]);
  const { recognisedBy, ...parent } = read(bas).profile;
  expect(recognisedBy?.names).toEqual(["Baskommunen"]);
  expect(printed(profile)).toBe(printed({ ...parent, id: "egen", name: "Egen" }));
});

it.each([
  ["a grade alone keeps the options", { "sentence-long": "warning" }, ["warning", { words: 40, atMost: 5 }]],
  ["options alone keep the grade", { "sentence-long": { words: 30 } }, ["hint", { words: 30, atMost: 5 }]],
  ["both", { "sentence-long": ["error", { atMost: 1 }] }, ["error", { words: 40, atMost: 1 }]],
  ["a rule that is new", { "first-person": "hint" }, ["hint", undefined]],
  [
    "a list replaces",
    { "section-empty": { mayBeEmpty: ["matter"] } },
    ["warning", { mayBeEmpty: ["matter"] }],
  ],
  ["an empty list too", { "section-empty": { mayBeEmpty: [] } }, ["warning", { mayBeEmpty: [] }]],
  [
    "a change adds and takes away",
    { "section-empty": { mayBeEmpty: { add: ["matter"], remove: ["decision"] } } },
    ["warning", { mayBeEmpty: ["enclosures", "matter"] }],
  ],
])("rules: %s", (_, settings, [severity, options]) => {
  const { profile, faults, warnings } = read(bas, { ...own, rules: settings });
  const check = checkIn(profile, Object.keys(settings)[0] ?? "");
  expect([faults, warnings]).toEqual([[], []]);
  expect([check?.severity, check?.options]).toEqual([severity, options]);
});

it("a rule is turned off, and on again with the options that it had", () => {
  const off = { ...own, id: "av", rules: { "sentence-long": "off" } };
  expect(checkIn(read(bas, off).profile, "sentence-long")).toBeUndefined();
  expect(read(bas, off).warnings).toEqual([]);
  const on = { ...own, extends: "av", rules: { "sentence-long": "warning" } };
  expect(checkIn(read(bas, off, on).profile, "sentence-long")?.options).toEqual({ words: 40, atMost: 5 });
});

it("headings and matters are taken part by part", () => {
  const { profile, faults } = read(bas, {
    ...own,
    headings: { summary: ["I korthet"], decision: { add: ["Beslutsförslag"], remove: ["Beslut"] } },
    matters: { motion: { optional: ["dispatch"] }, anmalan: { name: "Anmälan", required: ["decision"] } },
  });
  expect(faults).toEqual([]);
  expect(profile.headings).toEqual({
    decision: ["Förslag till beslut", "Beslutsförslag"],
    summary: ["I korthet"],
  });
  expect(profile.matters).toEqual({
    motion: { name: "Motion", required: ["decision", "summary"], optional: ["dispatch"] },
    anmalan: { name: "Anmälan", required: ["decision"], optional: [] },
  });
});

it("a part that becomes required is no longer optional", () => {
  const { profile, faults, warnings } = read(bas, {
    ...own,
    matters: { motion: { required: { add: ["matter"] } } },
  });
  expect([faults, warnings]).toEqual([[], []]);
  expect(profile.matters.motion).toEqual({
    name: "Motion",
    required: ["decision", "summary", "matter"],
    optional: [],
  });
});

it("exceptions go over, and are added to", () => {
  const more = { "word-to-avoid": { add: [{ words: ["nyttjar"], reason: "Namnet på ett program." }] } };
  const words = (profile: Profile) =>
    checkIn(profile, "word-to-avoid")?.exceptions?.flatMap((one) => one.words);
  expect(words(read(bas, own).profile)).toEqual(["erhåller"]);
  expect(words(read(bas, { ...own, exceptions: more }).profile)).toEqual(["erhåller", "nyttjar"]);
});

describe("word lists", () => {
  const alone = { id: "egen", name: "Egen", rules: {} };
  const optionsOf = (setting: unknown, rule: string) => {
    const { profile, faults, warnings } = read({ ...alone, rules: { [rule]: setting } });
    expect(faults).toEqual([]);
    return { options: checkIn(profile, rule)?.options, warnings: warnings.map(({ message }) => message) };
  };
  const known = (setting: unknown) => {
    const { options, warnings } = optionsOf(setting, "abbreviation-unexplained");
    return { set: (options as { readonly known: ReadonlySet<string> }).known, warnings };
  };
  const misspelt = (setting: unknown) =>
    (optionsOf(setting, "common-misspelling").options as { readonly words: ReadonlyMap<string, string> })
      .words;

  it("reach a profile that only turns the rule on", () => {
    expect(known("hint").set.has("GDPR")).toBe(true);
    expect(misspelt("warning").get("abonemang")).toBe("abonnemang");
  });

  it("are added to and taken from", () => {
    const { set, warnings } = known(["hint", { known: { add: ["KLF"], remove: ["GDPR"] } }]);
    expect([set.has("KLF"), set.has("GDPR"), set.has("BRÅ")]).toEqual([true, false, true]);
    expect(warnings).toEqual([]);
  });

  it("are replaced by a list", () => {
    expect([...known(["hint", { known: ["KLF"] }]).set]).toEqual(["KLF"]);
  });

  it("have one word with all its forms taken out by any of them", () => {
    const list = (setting: unknown) =>
      (optionsOf(setting, "word-to-avoid").options as { readonly words: readonly { readonly say: string }[] })
        .words;
    const all = list("hint");
    const left = list(["hint", { words: { remove: ["erhöll"] } }]);
    expect(all.filter((word) => !left.some(({ say }) => say === word.say)).map(({ say }) => say)).toEqual([
      "få",
    ]);
  });

  it("what is added goes before what has the same name", () => {
    const words = misspelt(["warning", { words: { add: ["abonemang → prenumeration"] } }]);
    expect(words.get("abonemang")).toBe("prenumeration");
  });

  it("say so when nothing is added or taken away", () => {
    expect(known(["hint", { known: { add: ["GDPR"], remove: ["KLF"] } }]).warnings).toEqual([
      "egen.json: ”rules.abbreviation-unexplained[1].known.remove[0]”: ”KLF” finns inte att ta bort",
      "egen.json: ”rules.abbreviation-unexplained[1].known.add[0]”: ”GDPR” finns redan",
    ]);
  });
});

it("only a file's own warnings are told", () => {
  const parent = { ...bas, rules: { ...bas.rules, "sentence-long": ["off", { words: 30 }] } };
  expect(read(parent).warnings).toHaveLength(1);
  expect(read(parent, own).warnings).toEqual([]);
});

it("nothing is said to mean nothing where a file is missing", () => {
  const { faults, warnings } = read({ ...own, extends: "saknas", rules: { "sentence-long": { words: 30 } } });
  expect([faults.map(({ key }) => key), warnings]).toEqual([["extends"], []]);
});

it("it is the same whether three files say it or two", () => {
  const words = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D"));
  const list = fc.oneof(
    words,
    fc.record({ add: words, remove: words }),
    fc.record({ add: words }),
    fc.constant(undefined),
  );
  const saying = (known: unknown) =>
    known === undefined ? {} : { rules: { "abbreviation-unexplained": ["hint", { known }] } };
  const listOf = (profile: Profile): readonly string[] => [
    ...((checkIn(profile, "abbreviation-unexplained")?.options as { known?: Set<string> })?.known ?? []),
  ];
  fc.assert(
    fc.property(words, list, list, (first, second, third) => {
      const [one, two] = [
        { ...bas, ...saying(first) },
        { ...own, id: "två", ...saying(second) },
      ];
      const three = { ...own, id: "tre", extends: "två", ...saying(third) };
      const middle = { ...bas, ...saying(listOf(read(one, two).profile)) };
      expect(listOf(read(one, two, three).profile)).toEqual(
        listOf(read(middle, { ...own, ...saying(third) }).profile),
      );
    }),
    { numRuns: 40 },
  );
});

describe.each(
  profileContent.files
    .map(({ json }) => json as Json & { readonly id: string })
    .filter((json) => "extends" in json)
    .map((json) => [json.id, json] as const),
)("%s", (_, json) => {
  const parts = ["headings", "matters", "rules"].flatMap((part) =>
    Object.keys((json[part] ?? {}) as Json).map((name) => [part, name] as const),
  );

  it.each(parts)("says nothing in %s about %s that is so anyway", (part, name) => {
    const { [name]: __, ...others } = json[part] as Json;
    const { profile, faults } = read({ ...json, [part]: others });
    expect(faults).toEqual([]);
    expect(printed(profile)).not.toBe(printed(read(json).profile));
  });
});
