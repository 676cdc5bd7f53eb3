import { reconcile } from "../../../src/core/document/reconcile";
import { readFacts } from "../../../src/core/facts/read-facts";
import { runningTexts } from "../../../src/core/facts/running-text";
import { documentFrom } from "../../support/notation";
import { profileNamed } from "../../support/profiles";
import { withIds } from "../../support/with-ids";

const profile = profileNamed("stockholm");
const read = (notation: string) => withIds(documentFrom(notation));

const decision = "# Förslag till beslut\nNämnden godkänner planen för nästa år.";
const notation = `${decision}\n# Ärendet\nPlanen gäller skolor i hela kommunen.\n## Bakgrund\nPlanen är från förra året och ska förnyas.`;

describe("running text read again", () => {
  const before = read(notation);
  const first = runningTexts(readFacts(before, profile));

  it("is the same where text and heading are the same", () => {
    const after = reconcile(before, read(`${notation}\nEn mening har kommit till här.`));
    expect(runningTexts(readFacts(after, profile)).slice(0, first.length)).toEqual(first);
    for (const [at, running] of runningTexts(readFacts(after, profile)).slice(0, first.length).entries())
      expect(running).toBe(first[at]);
  });

  it("is another where its section has become another", () => {
    const after = reconcile(before, read(notation.replace("# Ärendet", "# Sammanfattning")));
    const again = runningTexts(readFacts(after, profile));
    expect(again.map(({ role }) => role)).toEqual(["decision", "summary", "background"]);
    expect(again[1]).not.toBe(first[1]);
    expect(again[1]?.heading?.text).toBe("Sammanfattning");
  });
});

describe("running text", () => {
  const runs = (line: string) =>
    runningTexts(readFacts(read(`${decision}\n# Ärendet\n${line}`), profile)).length > 1;

  it.each([
    "Planen gäller skolor i hela kommunen. [3]",
    "Planen gäller skolor i hela kommunen.[3, 14]",
    "[Planen gäller skolor i hela kommunen.]",
    "(Planen gäller ”skolor i hela kommunen.”)",
  ])("is what ends with a stop, whatever bracket is about it: %s", (line) => expect(runs(line)).toBe(true));

  it.each(["Avdelningen för planer [enheten]", "Boverket, Planer i hela landet [3]"])(
    "is no line without a stop: %s",
    (line) => expect(runs(line)).toBe(false),
  );
});
