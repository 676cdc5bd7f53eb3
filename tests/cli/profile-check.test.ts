import { profileFiles } from "../../src/content";
import { findProfileFaults } from "../../src/cli/profile-faults";
import { run } from "./support/fake-world";

const check = (content: unknown) =>
  run(["profile", "check", "vår.json"], {
    "vår.json": typeof content === "string" ? content : JSON.stringify(content),
  });

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

it.each(profileFiles.map(({ file, json }) => [file, json]))("%s is sound", async (_, json) => {
  expect((await check(json)).code).toBe(0);
});

it("every fault is told with its key and what was expected", async () => {
  const { code, out } = await check({
    ...good,
    name: "",
    nmae: "Vår",
    headings: { decision: "Beslut", beslut: [] },
    rules: { "doubled-word": "fel", "phone-ungrouped": ["warning", {}, 1], "no-such-rule": "error" },
  });
  expect(code).toBe(1);
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(8);
  for (const key of [
    "nmae",
    "name",
    "headings.decision",
    "headings.beslut",
    "rules.doubled-word",
    "rules.phone-ungrouped",
    "rules.no-such-rule",
  ])
    expect(lines.filter((line) => line.startsWith(`vår.json: ”${key}”: `))).toHaveLength(1);
  expect(lines[7]).toBe("7 fel i profilen.");
});

it("what is no object has one fault", async () => {
  expect((await check([])).out).toBe("vår.json: ”hela filen”: väntade ett objekt\n1 fel i profilen.\n");
});

it("what is no JSON is told with its line", async () => {
  const { code, out } = await check('{\n  "id": "vår",\n  name: 1\n}');
  expect(code).toBe(1);
  expect(out).toMatch(/^vår\.json: filen är inte riktig JSON \(.*line 3/);
});

it("a file that is not there ends with 2", async () => {
  expect(await run(["profile", "check", "x.json"])).toMatchObject({
    code: 2,
    out: "x.json: Filen finns inte.\n",
  });
});

it("a fault of ours is no fault of the profile", () => {
  const parse = () => {
    throw new TypeError("sönder");
  };
  expect(() => findProfileFaults({}, parse)).toThrow(TypeError);
});
