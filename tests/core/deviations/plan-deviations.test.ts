import { storedDeviations } from "../../../src/core/deviations/with-deviations";
import { planIgnoring, planTakingBack } from "../../../src/core/deviations/plan-deviations";
import type { Document, StoredPart } from "../../../src/core/document/document";
import { doc, p } from "../../support/notation";
import { ada, approve, findingIn, look, standing, takeBack, wrongEverywhere, wrongWord } from "./wrong-words";

const two = doc(p("fel1 ord"), p("fel2 ord"));

/** Who stands in what is stored. */
const reasons = (document: Document) => storedDeviations(document).map(({ reason }) => reason);

const because = (reason: string) => ({ ignored: { ...ada, reason } });

const refusal = (document: Document) => {
  const checked = look(document);
  const plans = [planIgnoring(checked, findingIn(checked), ada), planTakingBack(checked, findingIn(checked))];
  return plans.map((plan) => (plan.ok ? "ok" : plan.reason));
};

const withStored = (stored: StoredPart): Document => ({ ...two, storedDeviations: stored });

const withText = (document: Document, ...texts: readonly [string, ...string[]]): Document =>
  doc({ ...document, blocks: doc(p(texts[0]), ...texts.slice(1).map((text) => p(text))).blocks });

describe("ignoring", () => {
  it("adds to what is stored", () => {
    const both = approve(approve(two, 0, because("ett")), 1, because("två"));
    expect(reasons(both)).toEqual(["ett", "två"]);
    expect(standing(both)).toEqual(["(fel1)", "(fel2)"]);
  });

  it("drops what is stored and approves nothing any more", () => {
    const changed = withText(approve(two, 0, because("ett")), "fel1 annat ord", "fel2 ord");
    expect(reasons(changed)).toEqual(["ett"]);
    expect(reasons(approve(changed, 1, because("två")))).toEqual(["två"]);
  });

  it("keeps what this check cannot speak of: another rule, a rule that failed, a text that was not read whole", () => {
    const old = withText(approve(two, 0, because("ett")), "annat", "fel2 ord");
    const other = { rules: [wrongEverywhere] };
    expect(reasons(approve(old, 0, { looked: other, ...because("två") }))).toEqual(["ett", "två"]);
    const broken = { ...wrongWord, check: () => { throw new Error("vårt fel"); } }; // prettier-ignore
    expect(
      reasons(approve(old, 0, { looked: { rules: [broken, wrongEverywhere] }, ...because("två") })),
    ).toEqual(["ett", "två"]);
    expect(reasons(approve({ ...old, readBy: "proxies" }, 0, because("två")))).toEqual(["ett", "två"]);
    for (const part of ["header", "footer"]) {
      const unseen = { ...old, [part]: { state: "unknown", why: "failed" } };
      expect(reasons(approve(unseen, 0, because("två")))).toEqual(["ett", "två"]);
    }
  });

  it("stores name and reason as one line each, without what steers how text is shown, and not without end", () => {
    const typed = { ...ada, by: "  Ada\tAlm ", reason: `Så\nheter \u202Eden${"n".repeat(600)}` };
    const [stored] = storedDeviations(approve(two, 0, { ignored: typed }));
    expect(stored).toMatchObject({
      by: "Ada Alm",
      reason: expect.stringMatching(/^Så heter den{2,}$/) as string,
    });
    expect(stored?.reason.length).toBeLessThanOrEqual(500);
  });

  it.each([
    { ...ada, by: " \u200B" },
    { ...ada, reason: "\n" },
  ])("is our mistake without a name or a reason", (ignored) =>
    expect(() => approve(two, 0, { ignored })).toThrow(),
  );

  it("is refused rather than store more than can be read again", () => {
    const checked = look(two);
    const entry = /<deviation .*\/>/.exec(xmlOf(approve(two)))?.[0] ?? "";
    const full = xmlOf(approve(two)).replace(entry, entry.repeat(Math.floor(1_999_000 / entry.length)));
    const crowded = {
      ...checked,
      report: { ...checked.report, document: withStored({ state: "read", xml: full }) },
    };
    const long = { ...ada, reason: "&".repeat(500) };
    const kept = { ...crowded, profile: { ...checked.profile, checks: [] } };
    expect(planIgnoring(kept, findingIn(checked), long)).toEqual({
      ok: false,
      reason: "too-many-deviations",
    });
  });
});

const xmlOf = ({ storedDeviations: stored }: Document): string => (stored.state === "read" ? stored.xml : "");

describe("taking back", () => {
  it("takes away that approval and no other", () => {
    const both = approve(approve(two, 0, because("ett")), 1, because("två"));
    expect(reasons(takeBack(both, 0))).toEqual(["två"]);
    expect(standing(takeBack(both, 0))).toEqual(["fel1", "(fel2)"]);
  });

  it("takes away that of two alike that it is asked for", () => {
    const alike = doc(p("fel ord"), p("fel ord"));
    const both = approve(approve(alike, 0, because("ett")), 1, because("två"));
    expect(reasons(takeBack(both, 1))).toEqual(["ett"]);
  });

  it("deletes the part with the last one", () =>
    expect(takeBack(approve(two)).storedDeviations).toEqual({ state: "none" }));
});

describe("what is stored already", () => {
  const newer = xmlOf(approve(two)).replace('version="1"', 'version="2"');

  it("is never lost: of a newer version, or not to be had", () => {
    expect(refusal(withStored({ state: "read", xml: newer }))).toEqual([
      "deviations-of-newer-version",
      "deviations-of-newer-version",
    ]);
    expect(refusal(withStored({ state: "unreadable" }))).toEqual([
      "deviations-unreadable",
      "deviations-unreadable",
    ]);
    expect(standing(withStored({ state: "read", xml: newer }))).toEqual(["fel1", "fel2"]);
  });

  it("is replaced where nobody can read it", () => {
    const damaged = withStored({ state: "read", xml: "<deviations" });
    expect(standing(approve(damaged))).toEqual(["(fel1)", "fel2"]);
  });
});
