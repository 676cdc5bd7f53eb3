import type { Label } from "./labelled-document";

/**
 * What a label says when it asks for a rule, by the rule's id. The labels were written without the rules in sight, so
 * this is where both meet: a label that no pattern knows is not yet checked by anything, and no rule misses it.
 */
export const topics: Readonly<Record<string, RegExp>> = {
  "changed-after-attest": /ändra\p{L}* efter attest/u,
  "required-heading-missing": /^(?:rubrik\p{L}*|ärendets beredning|förslag till beslut) .*saknas/u,
  "section-empty": /rubriken saknar text/,
  "placeholder-left": /ifyll[dt]|mallens anvisning/,
  "dnr-missing": /eget diarienummer saknas/,
  "dnr-malformed": /två gånger i diarienumret/,
  "date-impossible": /^\p{L}+ har \d\d dagar|är inget skottår/u,
  "weekday-mismatch": /veckodagen stämmer inte/,
  "past-tense-after-attest": /^dåtid om en dag efter/,
  "heading-misspelled": /^felstavad rubrik/,
  "doubled-word": /^dubbelskrivet ord/,
  "phone-ungrouped": /telefonnumret är inte grupperat/,
};

/** The rule that a label asks for; undefined while there is none. */
export function ruleAskedFor({ why }: Label): string | undefined {
  return Object.keys(topics).find((rule) => topics[rule]?.test(why));
}
