import { defineRule, noOptions } from "../checking/rule";
import { readLines, trimmed } from "../facts/block-text";
import { isJobTitle, isPersonName } from "../facts/known-words";
import { ownSections } from "../facts/own-sections";

/** No name stands below the proposal, or anywhere else after the decision's heading. */
export const signatureMissing = defineRule({
  id: "signature-missing",
  title: { sv: "Underskrift saknas", en: "Signature missing" },
  why: {
    sv: "Nämnden ska se vem som står för förslaget.",
    en: "The nämnd must see who answers for the proposal.",
  },
  source: "Organisationens mall: namn, titel och förvaltning under förslaget eller före sammanfattningen",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report" || facts.signatories.length > 0) return;
    if ((facts.attest?.people.length ?? 0) > 0) return;
    const sections = ownSections(facts);
    if (sections.some(({ role, blocks }) => role && role !== "enclosures" && readLines(blocks).length === 0))
      return;
    const decision = sections.findIndex(({ role }) => role === "decision");
    const lines = decision < 0 ? [] : readLines(sections.slice(decision).flatMap(({ blocks }) => blocks));
    if (lines.length < fewestLines || lines.some((line) => isSignatureLike(trimmed(line)))) return;
    yield {
      message: {
        sv: "Ingen har skrivit under. Skriv namn, titel och förvaltning under förslaget.",
        en: "Nobody has signed. Write name, title and förvaltning below the proposal.",
      },
      where: "document",
    };
  },
});

/** A report that has barely been begun, or has empty sections, lacks more than a name. */
const fewestLines = 6;

/** "Ture Holmdal", "Ture Holmdal, förvaltningschef", or a name that is to be filled in, which is another finding. */
const isSignatureLike = (line: string): boolean =>
  line.length < 90 &&
  (isJobTitle(line) ||
    isPersonName(line.split(/[,\t(]/)[0]?.trim() ?? "") ||
    /^[[{<«].*[\]}>»]$|namn/i.test(line));
