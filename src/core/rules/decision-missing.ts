import type { Fix, Problem } from "../checking/finding";
import { structureFix } from "../checking/fix-in";
import { defineRule, noOptions, type Subject } from "../checking/rule";
import type { Block } from "../document/document";
import { placeOfAll, readText } from "../facts/block-text";
import { readDecision } from "../facts/decision-points";
import type { Section } from "../facts/facts";
import { requiredRoles } from "../facts/requirements";
import { unheadedProposal } from "../facts/unheaded-proposal";
import { textOf } from "../editing/new-block";
import type { Profile } from "../profiles/profile";
import { planSectionText } from "../skeleton/plan-section";
import { headingNameOf, sectionAdded } from "../skeleton/section-added";

/**
 * Nothing is proposed: neither heading nor point stands there, or the heading alone. Where only the heading is gone, that
 * is another finding.
 */
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
  *check(subject, { profile }) {
    const { facts } = subject;
    if (facts.textKind !== "report") return;
    if (!requiredRoles(profile, facts.matterKind).includes("decision")) return;
    const [first, ...others] = facts.sections.filter(({ role }) => role === "decision");
    if (!first && unheadedProposal(subject.texts) === "none") yield nothingProposed(subject, profile);
    const sections = first ? [first, ...others, ...readDecision(facts).sections] : [];
    if (!first?.heading || !sections.every(({ blocks }) => blocks.every(isBlank))) return;
    yield {
      message: {
        sv: "Under rubriken står inget förslag till beslut. Skriv vad nämnden ska besluta, så som det ska stå i protokollet.",
        en: "No proposal stands under the heading. Write what the nämnd is to decide, as it is to stand in the minutes.",
      },
      where: placeOfAll(readText(first.heading)),
      fixes: textAdded(subject, profile, first),
    };
  },
});

function nothingProposed(subject: Subject, profile: Profile): Problem {
  const name = headingNameOf(profile, "decision");
  return {
    message: {
      sv: `Det finns inget förslag till beslut. Skriv rubriken ”${name}”, och under den vad nämnden ska besluta.`,
      en: `There is no proposal for a decision. Write the heading “${name}”, and below it what the nämnd is to decide.`,
    },
    where: "document",
    restsOn: ["decision"],
    fixes: sectionAdded(subject, profile, "decision"),
    ...(isInformation(subject.facts) ? { atMost: "warning" as const } : {}),
  };
}

/** A matter that only informs may be meant to be read and no more: "Information om skolskjutsen", "Informationsärende". */
const isInformation = ({ title }: Subject["facts"]): boolean =>
  title !== undefined &&
  /^(?:informationsärende|(?:muntlig |skriftlig )?information(?:en)? (?:om|från|kring|angående|gällande))(?!\p{L})/iu.test(
    title.value,
  );

function textAdded(subject: Subject, profile: Profile, section: Section): readonly Fix[] {
  const plan = planSectionText(subject, profile, section);
  const after = plan?.blocks
    .flatMap((block) => (block.kind === "table" ? [] : [textOf(block.content)]))
    .join(" ");
  if (!plan || after === undefined || !section.heading) return [];
  return structureFix([section.heading], {
    before: "",
    after,
    does: { sv: `Under rubriken läggs till: ${after}`, en: `Below the heading is added: ${after}` },
    edits: [{ kind: "insert-blocks", ...plan }],
  });
}

const isBlank = (block: Block): boolean =>
  block.kind !== "table" && block.text.trim() === "" && !block.spans.some(({ kind }) => kind === "note");
