import { defineRule, noOptions } from "../checking/rule";
import type { Block } from "../document/document";
import { placeOfAll, readText } from "../facts/block-text";
import { readDecision } from "../facts/decision-points";
import { requiredRoles } from "../facts/requirements";

/** The heading of the decision stands there, and no decision. A heading that is missing altogether is another finding. */
export const decisionMissing = defineRule({
  id: "decision-missing",
  title: { sv: "Förslag till beslut saknas", en: "Proposal for a decision missing" },
  why: {
    sv: "Nämnden kan bara besluta om det som föreslås. Utan förslag till beslut finns inget ärende att avgöra.",
    en: "A nämnd can only decide on what is proposed. Without a proposal there is nothing to decide.",
  },
  source: "Kommunallagen (2017:725) 6 kap. om beredning; organisationens mall för ärendetypen",
  severity: "error",
  parseOptions: noOptions,
  *check({ facts }, { profile }) {
    if (facts.textKind !== "report") return;
    if (!requiredRoles(profile, facts.matterKind).includes("decision")) return;
    const [first, ...others] = facts.sections.filter(({ role }) => role === "decision");
    const sections = first ? [first, ...others, ...readDecision(facts).sections] : [];
    if (!first?.heading || !sections.every(({ blocks }) => blocks.every(isBlank))) return;
    yield {
      message: {
        sv: "Under rubriken står inget förslag till beslut. Skriv vad nämnden ska besluta, så som det ska stå i protokollet.",
        en: "No proposal stands under the heading. Write what the nämnd is to decide, as it is to stand in the minutes.",
      },
      where: placeOfAll(readText(first.heading)),
    };
  },
});

const isBlank = (block: Block): boolean =>
  block.kind !== "table" && block.text.trim() === "" && !block.spans.some(({ kind }) => kind === "note");
