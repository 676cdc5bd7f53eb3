import { checkDocument } from "../../../src/core/checking/check-document";
import { readPlainText } from "../../../src/core/document/read-plain-text";
import { profileNamed } from "../../support/profiles";
import { sha256 } from "../../support/sha256";

const listsIn = (text: string): number => {
  const input = {
    profile: profileNamed("kommun"),
    today: { year: 2024, month: 9, day: 18 },
    hash: sha256,
  };
  const { findings } = checkDocument(
    readPlainText(`Förslag till beslut\nNämnden godkänner planen.\n${text}`),
    input,
  );
  return findings.filter(({ rule }) => rule === "manual-list").length;
};

describe("in a plain text a list made by hand", () => {
  it("is told of when its points have hyphens, which Word does not make", () => {
    expect(listsIn("- Slåtter\n- Bete")).toBe(1);
  });

  it.each(["1. Slåtter\n2. Bete", "• Slåtter\n• Bete", "– Slåtter\n– Bete"])(
    "may be Word's own: %j",
    (text) => {
      expect(listsIn(text)).toBe(0);
    },
  );
});
