import fc from "fast-check";
import type { SectionRole } from "../../../src/core/facts/facts";
import { doc, documentFrom } from "../../support/notation";
import { afterPlan, plan, textsOf } from "./skeleton-report";

const address = "Handläggare\nAda Alm\nTill\nParknämnden\n12 mars 2026\n= Stadens träd";
const sections = [
  ["decision", "# Förvaltningens förslag till beslut\nParknämnden överlämnar tjänsteutlåtandet."],
  ["summary", "# Sammanfattning\nTräden är många."],
  ["background", "# Bakgrund\nTräden planterades 1950."],
  ["matter", "# Ärendet\nProgrammet handlar om träd."],
  ["preparation", "# Ärendets beredning\nÄrendet har beretts i staben."],
  ["assessment", "# Förvaltningens synpunkter och förslag\nFörvaltningen är positiv."],
] as const satisfies readonly (readonly [SectionRole, string])[];
const signature = "Bo Berg\nFörvaltningschef\nParkförvaltningen";
const enclosures = "# Bilaga\nProgrammet";
const attest = "# Attesterat av\n| Namn | Datum |\n| Bo Berg | 2026-02-20 |";

/** The whole report without the sections named. */
const without = (...missing: readonly string[]) =>
  [
    address,
    ...sections.filter(([role]) => !missing.includes(role)).map(([, text]) => text),
    missing.includes("signature") ? "" : signature,
    missing.includes("enclosures") ? "" : enclosures,
    missing.includes("attest") ? "" : attest,
  ].join("\n");

const stateOf = (role: SectionRole, notation: string, form = {}) =>
  plan(notation, form).sections.find((section) => section.role === role)?.state;

/** What stands right before and after the section that is put in. */
function around(role: SectionRole, notation: string, form = {}) {
  const outcome = plan(notation, form);
  const texts = textsOf(afterPlan(documentFrom(notation), outcome));
  const at = texts.indexOf(`# ${outcome.sections.find((section) => section.role === role)?.name}`);
  return at < 0 ? undefined : [texts[at - 1], texts[at + 2]];
}

describe("a report that has it all", () => {
  it("gets nothing", () => {
    expect(plan(without())).toMatchObject({ kind: "nothing", edits: [], headings: 0, fields: 0 });
  });

  it("shows each section as present, renamed or left out", () => {
    const notation = without()
      .replace("# Ärendets beredning", "# Samråd")
      .replace("Sammanfattning", "sammanfattning:");
    expect(plan(notation).sections.map(({ role, state }) => [role, state])).toEqual([
      ["decision", { kind: "present" }],
      ["summary", { kind: "present" }],
      ["background", { kind: "present" }],
      ["matter", { kind: "present" }],
      ["preparation", { kind: "renamed", as: "Samråd" }],
      ["assessment", { kind: "present" }],
      ["consequences", { kind: "left-out" }],
      ["dispatch", { kind: "left-out" }],
      ["enclosures", { kind: "present" }],
    ]);
  });
});

describe("a missing section goes", () => {
  it("between its two neighbours", () => {
    expect(around("matter", without("matter"))).toEqual(["Träden planterades 1950.", "# Ärendets beredning"]);
    expect(stateOf("matter", without("matter"))).toEqual({ kind: "to-insert", after: "Bakgrund" });
  });

  it("below the title when it is the first", () => {
    expect(around("decision", without("decision"))).toEqual(["Stadens träd", "# Sammanfattning"]);
    expect(stateOf("decision", without("decision"))).toEqual({ kind: "to-insert" });
  });

  it("below the title also when the title is a heading", () => {
    const notation = without("decision").replace("= Stadens", "# Stadens");
    expect(around("decision", notation)).toEqual(["# Stadens träd", "# Sammanfattning"]);
  });

  it("above the signature when it is signed", () => {
    expect(around("assessment", without("assessment"))).toEqual(["Ärendet har beretts i staben.", "Bo Berg"]);
    expect(around("assessment", without("assessment", "enclosures", "attest"))).toEqual([
      "Ärendet har beretts i staben.",
      "Bo Berg",
    ]);
  });

  it("below the signature and above the attest section when it is the enclosures", () => {
    expect(around("enclosures", without("enclosures"))).toEqual(["Parkförvaltningen", "# Attesterat av"]);
    expect(around("enclosures", without("enclosures", "attest"))).toEqual(["Parkförvaltningen", undefined]);
  });

  it("below a signature in the older form, right after the decision", () => {
    const older = without("summary", "signature").replace("# Bakgrund", `${signature}\n# Bakgrund`);
    expect(around("summary", older)).toEqual(["Parkförvaltningen", "# Bakgrund"]);
  });

  it("last, when no signature stands there", () => {
    expect(around("assessment", without("assessment", "signature", "enclosures", "attest"))).toEqual([
      "Ärendet har beretts i staben.",
      "# Bilaga",
    ]);
  });

  it("after the last of several of its kind", () => {
    const two = "# Ekonomiska konsekvenser\nInga.\n# Konsekvenser för barn\nInga.\n";
    const notation = without().replace("Bo Berg\nF", `${two}Bo Berg\nF`);
    expect(around("dispatch", notation, { optionalSections: ["dispatch"] })).toEqual(["Inga.", "Bo Berg"]);
  });

  it("below a neighbour whose own parts have known names", () => {
    const notation = without("enclosures").replace(
      "Bo Berg\nF",
      "## Ekonomiska konsekvenser\nInga.\nBo Berg\nF",
    );
    expect(around("enclosures", notation)).toEqual(["Parkförvaltningen", "# Attesterat av"]);
    expect(stateOf("consequences", notation)).toEqual({ kind: "present" });
  });

  it("with the level of its neighbours", () => {
    const second = without("matter").replaceAll("# ", "## ");
    expect(textsOf(afterPlan(documentFrom(second), plan(second)))).toContain("# Ärendet");
    expect(plan(second).edits).toMatchObject([{ blocks: [{ kind: "heading", level: 2 }, {}] }]);
  });

  it("with guidance on what to write there", () => {
    expect(plan(without("matter"))).toMatchObject({ kind: "complete", headings: 1, fields: 1 });
  });

  it("together with others that belong at the same place, in order", () => {
    const { edits } = plan(without("background", "matter"));
    expect(edits).toHaveLength(1);
    expect(edits).toMatchObject([{ at: { kind: "before", block: "b11", expected: "Ärendets beredning" } }]);
    expect(stateOf("matter", without("background", "matter"))).toEqual({
      kind: "to-insert",
      after: "Bakgrund",
    });
  });
});

describe("no place is proven", () => {
  const unproven = { kind: "no-proven-place" };

  it("in a text without known headings", () => {
    expect(plan("En text om träd.\n# Om träd\nDe är gröna.")).toMatchObject({ kind: "nothing", edits: [] });
    expect(stateOf("summary", "En text om träd.")).toEqual(unproven);
  });

  it("when another section stands between the neighbours", () => {
    const notation = without("matter").replace("# Ärendets", "# Om almsjukan\nDen sprids.\n# Ärendets");
    expect(stateOf("matter", notation)).toEqual(unproven);
  });

  it("but a subheading of the neighbour is no other section", () => {
    const notation = without("matter").replace("# Ärendets", "## Om almsjukan\nDen sprids.\n# Ärendets");
    expect(around("matter", notation)).toEqual(["Den sprids.", "# Ärendets beredning"]);
  });

  it("when the neighbours stand in another order", () => {
    const notation = [address, sections[3][1], sections[2][1], sections[5][1], enclosures].join("\n");
    expect(stateOf("preparation", notation)).toEqual(unproven);
  });

  it("when the neighbours are of different levels", () => {
    expect(stateOf("matter", without("matter").replace("# Ärendets", "## Ärendets"))).toEqual(unproven);
  });

  it("when running text stands above the first heading", () => {
    const notation = without("decision").replace(
      "= Stadens träd",
      "= Stadens träd\nFörvaltningen föreslår detta.",
    );
    expect(stateOf("decision", notation)).toEqual(unproven);
  });

  it("above what may be a signature that was not recognised", () => {
    const notation = without("assessment").replace(signature, "för parkens vänner\nB B");
    expect(stateOf("assessment", notation)).toEqual(unproven);
  });

  it.each(["Protokollsutdrag", "Delegationsbeslut"])("in a text that calls itself %s", (kind) => {
    expect(plan(`${kind}\n${without("matter")}`)).toMatchObject({ kind: "nothing", edits: [] });
  });

  it("at a neighbour that cannot be edited", () => {
    const document = documentFrom(without("matter"));
    const locked = document.blocks.map((block) =>
      "text" in block && block.text === "Ärendets beredning" ? { ...block, editable: false } : block,
    );
    expect(plan(doc({ ...document, blocks: locked })).sections[3]?.state).toEqual(unproven);
  });
});

it("nothing that is there is changed or moved, whatever is missing, and the second time nothing is added", () =>
  fc.assert(
    fc.property(
      fc.subarray(["signature", "enclosures", "attest", ...sections.map(([role]) => role)]),
      (missing) => {
        const before = documentFrom(without(...missing));
        const once = plan(before);
        const after = afterPlan(before, once);
        const rest = after.blocks.filter(({ id }) => !id.startsWith("new-"));
        expect(rest).toEqual(before.blocks);
        expect(once.edits.every(({ kind }) => kind === "insert-blocks")).toBe(true);
        expect(plan(after).edits).toEqual([]);
      },
    ),
  ));
