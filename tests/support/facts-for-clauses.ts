import type { BlockId } from "../../src/core/document/document";
import type { Fact, Facts } from "../../src/core/facts/facts";

export const emptyFacts: Facts = { textKind: "report", matterKind: "unknown", sections: [], signatories: [] };

/** What a finished answer to a remiss says about itself; all of it is made up. */
export const remissFacts: Facts = {
  ...emptyFacts,
  matterKind: "svar-pa-remiss",
  namnd: fact("Kyrkogårdsnämnden"),
  forvaltning: fact("Kyrkogårdsförvaltningen"),
  meetingDate: fact({ year: 2025, month: 3, day: 12 }),
  ownDiarienummer: fact("KN 2025/14"),
  title: fact("Program för stadens gröna rum 2026–2029"),
  remiss: {
    from: fact("kommunstyrelsen"),
    diarienummer: fact("KS 2024/901"),
    deadline: fact({ year: 2025, month: 3, day: 28 }),
  },
  officer: fact("Alva Lindskog"),
};

export function fact<Value>(value: Value): Fact<Value> {
  const text = String(value);
  return { value, place: { block: "b1" as BlockId, text, start: 0, end: text.length } };
}
