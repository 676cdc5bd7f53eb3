import { checkDocument } from "../../src/core/checking/check-document";
import { groupFindings } from "../../src/taskpane/panels/check/group-findings";
import { documentFrom } from "../support/notation";
import { environmentWith, oneCorrection, profileWith } from "./support/services";

function groupsOf(notation: string): readonly string[] {
  const { hash, today } = environmentWith();
  const { findings, facts } = checkDocument(documentFrom(notation), {
    profile: profileWith(oneCorrection),
    today: today(),
    hash,
  });
  return groupFindings(findings, facts.sections).map(
    ({ under, findings: within }) =>
      `${under.kind === "section" ? under.name : under.kind}: ${within.map(({ index }) => index).join(" ")}`,
  );
}

it("puts neighbours under the heading where they stand, numbered throughout", () => {
  expect(groupsOf("# A\ngammalt\ngammalt\n# B\ntext\n# C\ngammalt")).toEqual(["A: 0 1", "C: 2"]);
});

it("takes the nearest heading", () => {
  expect(groupsOf("# A\ngammalt\n## B\ngammalt")).toEqual(["A: 0", "B: 1"]);
});

it("counts a fault in a heading to its own section", () => {
  expect(groupsOf("# A gammalt\ntext")).toEqual(["A gammalt: 0"]);
});

it("finds its way into tables", () => {
  expect(groupsOf("# A\n| Ord |\n| gammalt |")).toEqual(["A: 0"]);
});

it("has a place for what stands before the first heading", () => {
  expect(groupsOf("gammalt\n# A\ntext")).toEqual(["before-first-heading: 0"]);
});

it("has a place for what concerns the whole document", () => {
  const finding = {
    rule: "x",
    severity: "error" as const,
    message: { sv: "", en: "" },
    where: "document" as const,
  };
  expect(groupFindings([finding], [])).toEqual([
    { under: { kind: "document" }, at: "document", findings: [{ finding, index: 0 }] },
  ]);
});
