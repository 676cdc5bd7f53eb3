import { profileContent } from "../../src/content";
import { run, type FakeDisk } from "./support/fake-world";

const write = (content: unknown): string | Uint8Array =>
  typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2);

/** A profile as saved in Windows-1252. */
const older = Buffer.from('{ "id": "vår" }', "latin1");

/** Checks the first; the others stand beside it. */
const check = (content: unknown, others: Readonly<Record<string, unknown>> = {}, path = "vår.json") => {
  const disk: FakeDisk = Object.fromEntries(
    [[path, content] as const, ...Object.entries(others)].map(([name, one]) => [name, write(one)]),
  );
  return run(["profile", "check", path], disk);
};

const good = {
  id: "vår",
  name: "Vår kommun",
  headings: { decision: ["Beslut"] },
  matters: {},
  rules: { "doubled-word": "error" },
};

it("a sound profile is said to be sound", async () => {
  expect(await check(good)).toMatchObject({
    code: 0,
    out: "vår.json: Profilen ”Vår kommun” är riktig: 1 regel på.\n",
  });
});

it.each(profileContent.files.map(({ file, json }) => [file, json]))("%s is sound", async (_, json) => {
  const { code, out } = await check(json);
  expect([code, out.split("\n")]).toEqual([0, [expect.stringContaining("är riktig"), ""]]);
});

it("every fault is told with its line, its key, what stood and what was expected", async () => {
  const { code, out } = await check({
    ...good,
    name: "",
    nmae: "Vår",
    headings: { decision: "Beslut", beslut: [] },
    rules: { "doubled-word": "fel", "phone-ungrouped": ["warning", {}, 1], "no-such-rule": "error" },
  });
  expect(code).toBe(1);
  expect(out.trimEnd().split("\n")).toEqual([
    "vår.json:3: ”name”: väntade en text, men där står ””",
    "vår.json:5: ”headings.decision”: väntade en lista, men där står ”Beslut”",
    expect.stringMatching(/^vår\.json:6: ”headings\.beslut”: okänd nyckel; de som finns är decision, /),
    "vår.json:10: ”rules.doubled-word”: väntade ett av error, warning, hint, off, men där står ”fel”",
    "vår.json:11: ”rules.phone-ungrouped”: väntade en grad, eller en lista med grad och inställningar",
    expect.stringMatching(/^vår\.json:16: ”rules\.no-such-rule”: okänd nyckel/),
    "vår.json:18: ”nmae”: okänd nyckel; menade du ”name”?",
    "7 fel i profilen.",
  ]);
});

it("what is missing is told where it would stand", async () => {
  const matters = { motion: { required: ["decision"] } };
  expect((await check({ ...good, matters })).out).toContain(
    "vår.json:10: ”matters.motion.name”: väntade en text",
  );
});

it("what is no object has one fault", async () => {
  expect((await check([])).out).toBe(
    "vår.json:1: ”hela filen”: väntade ett objekt, men där står en lista\n1 fel i profilen.\n",
  );
});

it("a rule that is set twice is told, and is no fault", async () => {
  const text = `{
  "id": "vår",
  "name": "Vår kommun",
  "rules": {
    "doubled-word": "error",
    "doubled-word": "hint"
  }
}`;
  expect(await check(text)).toMatchObject({
    code: 0,
    out:
      "vår.json:6: onödigt: ”rules.doubled-word”: står mer än en gång; bara det sista gäller\n" +
      "vår.json: Profilen ”Vår kommun” är riktig: 1 regel på.\n",
  });
});

it("what means nothing is told among faults too, and in English", async () => {
  const disk = { "vår.json": write({ ...good, id: 1, rules: { "sentence-long": { words: 40 } } }) };
  const { code, out } = await run(["profile", "check", "vår.json", "--language", "en"], disk);
  expect(code).toBe(1);
  expect(out.split("\n")).toEqual([
    expect.stringContaining("vår.json:2: ”id”"),
    expect.stringContaining("needless: ”rules.sentence-long”"),
    "1 fault in the profile.",
    "",
  ]);
});

describe("a profile that extends another", () => {
  const child = { id: "vår", name: "Vår kommun", extends: "bas.json" };

  it("takes over what it does not say itself", async () => {
    const { code, out } = await check(child, { "bas.json": good });
    expect([code, out]).toEqual([0, "vår.json: Profilen ”Vår kommun” är riktig: 1 regel på.\n"]);
  });

  it("reads the one beside it, wherever that is", async () => {
    const { code } = await check(child, { "profiler/bas.json": good }, "profiler/vår.json");
    expect(code).toBe(0);
  });

  it("is told the faults of the one that it extends, with its file", async () => {
    const { code, out } = await check(child, { "bas.json": { ...good, rules: { "doubled-word": "fel" } } });
    expect(code).toBe(1);
    expect(out).toContain("bas.json:11: ”rules.doubled-word”: väntade ett av");
  });

  it.each([
    ["saknas.json", "väntade en fil som finns och går att läsa"],
    ["trasig.json", "väntade en fil med riktig JSON"],
    ["äldre.json", "väntade en fil sparad som UTF-8"],
    ["../bas.json", "väntade namnet på en fil i samma mapp, utan sökväg"],
    ["vår.json", "väntade en profil som inte i sin tur bygger på den här"],
    ["komun", "väntade stockholm, stockholm-kontor, kommun eller en fil i samma mapp"],
  ])("may not extend %s", async (parent, why) => {
    const { code, out } = await check(
      { ...child, extends: parent },
      { "bas.json": good, "trasig.json": "{", "äldre.json": older },
    );
    expect(code).toBe(1);
    expect(out).toBe(`vår.json:4: ”extends”: ${why}, men där står ”${parent}”\n1 fel i profilen.\n`);
  });

  it("is refused where the circle closes, or the chain is too long", async () => {
    const round = await check(child, { "bas.json": { ...good, extends: "vår.json" } });
    expect(round.out).toContain(
      "bas.json:13: ”extends”: väntade en profil som inte i sin tur bygger på den här",
    );
    const files = [1, 2, 3, 4, 5].map(
      (at) => [`${at}.json`, { ...good, extends: `${at + 1}.json` }] as const,
    );
    const long = await check({ ...child, extends: "1.json" }, Object.fromEntries(files));
    expect(long.out).toContain("4.json:13: ”extends”: väntade högst 5 profiler som bygger på varandra");
  });
});

it("what is no JSON is told with its line", async () => {
  const { code, out } = await check('{\n  "id": "vår",\n  name: 1\n}');
  expect(code).toBe(1);
  expect(out).toBe("vår.json: filen är inte riktig JSON: något är fel på rad 3 eller strax före\n");
});

it.each([
  ["{\n", "filen är inte riktig JSON: något är fel på rad 2 eller strax före"],
  ["", "filen är inte riktig JSON: något är fel på rad 1 eller strax före"],
  ["[,]", "filen är inte riktig JSON"],
])("what is no JSON is told in Swedish: %j", async (json, told) => {
  expect((await check(json)).out).toBe(`vår.json: ${told}\n`);
});

it("a file in an older encoding is refused, for its å, ä and ö would never match a heading", async () => {
  const { code, out } = await check(older);
  expect(code).toBe(1);
  expect(out).toMatch(/^vår\.json: filen är inte sparad som UTF-8/);
});

it("a file that is not there ends with 2", async () => {
  expect(await run(["profile", "check", "x.json"])).toMatchObject({
    code: 2,
    out: "x.json: Filen finns inte.\n",
  });
});
