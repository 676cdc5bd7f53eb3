import { checkDocument } from "../../src/core/checking/check-document";
import { groupBySection } from "../../src/taskpane/panels/check/group-findings";
import { documentFrom } from "../support/notation";
import { environmentWith, oneCorrection, profileWith } from "./support/services";

function groupsOf(notation: string): readonly string[] {
  const { hash, today } = environmentWith();
  const { findings, facts } = checkDocument(documentFrom(notation), {
    profile: profileWith(oneCorrection),
    today: today(),
    hash,
  });
  return groupBySection(findings, facts.sections).map(
    ({ under, findings: within }) =>
      `${under.kind === "section" ? under.name : under.kind}: ${within.length}`,
  );
}

it("puts neighbours under the heading where they stand", () => {
  expect(groupsOf("# A\ngammalt\ngammalt\n# B\ntext\n# C\ngammalt")).toEqual(["A: 2", "C: 1"]);
});

it("takes the nearest heading", () => {
  expect(groupsOf("# A\ngammalt\n## B\ngammalt")).toEqual(["A: 1", "B: 1"]);
});

it("counts a fault in a heading to its own section", () => {
  expect(groupsOf("# A gammalt\ntext")).toEqual(["A gammalt: 1"]);
});

it("finds its way into tables", () => {
  expect(groupsOf("# A\n| Ord |\n| gammalt |")).toEqual(["A: 1"]);
});

it("has a place for what stands before the first heading", () => {
  expect(groupsOf("gammalt\n# A\ntext")).toEqual(["before-first-heading: 1"]);
});

it("has a place for what concerns the whole document", () => {
  const finding = {
    rule: "x",
    severity: "error" as const,
    message: { sv: "", en: "" },
    where: "document" as const,
  };
  expect(groupBySection([finding], [])).toEqual([{ under: { kind: "document" }, findings: [finding] }]);
});
