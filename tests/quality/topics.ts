import type { Label } from "./labelled-document";

/**
 * What a label says when it asks for a rule, by the rule's id. The labels were written without the rules in sight, so
 * this is where both meet. A label that asks for several is found by any of them; one that asks for none that there
 * is, is not yet checked by anything, and no rule misses it.
 */
export const topics: Readonly<Record<string, RegExp>> = {
  "abbreviation-in-text": /^förkortning i löpande text/,
  "abbreviation-malformed": /felskriven förkortning/,
  "adopted-document-not-listed": /finns inte bland underlagen/,
  "assignment-without-dispatch": /inte att \p{L}+ får beslutet/u,
  "attest-after-meeting": /attesten ligger efter mötet/,
  "capital-mid-sentence": /stor(?: begynnelse)?bokstav/,
  "changed-after-attest": /ändra\p{L}* efter attest/u,
  "common-misspelling": /^felstavat/,
  "date-format": /datum i ISO-form i löpande text/,
  "date-impossible": /^\p{L}+ har \d\d dagar|är inget skottår/u,
  "deadline-before-meeting": /svarstiden går ut före mötet/,
  "decision-att-clause": /att-satser/,
  "decision-differs-from-proposal": /det gör inte beslutet/,
  "decision-missing": /förslaget? till beslut fattas|beslut saknas/,
  "decision-numbering": /ett enda beslut behöver inget nummer|beslutspunkter som inte är numrerade/,
  "decision-refers-elsewhere": /beslutet ska kunna läsas för sig/,
  "decision-several-actions": /flera beslut i en punkt/,
  "decision-without-decider": /det framgår inte vem som beslutar/,
  "decision-wrong-namnd": /^fel nämnd(?: i en beslutspunkt|: det är .* som beslutar)/u,
  "definite-after-genitive": /^särskrivet/,
  "dnr-malformed": /två gånger i diarienumret/,
  "dnr-missing": /eget diarienummer saknas/,
  "doubled-word": /^dubbelskrivet ord/,
  "duplicate-heading": /rubriken står två gånger/,
  "enclosures-mismatch": /det finns bara .* bilag/,
  "heading-misspelled": /^felstavad rubrik/,
  "hyphen-without-space": /mellanrum efter bindestrecket/,
  "immediate-justering-missing": /justeras inte omedelbart/,
  "listed-item-renamed": /heter annorlunda i listan/,
  "name-case-variant": /skrivs med (?:stor|liten) bokstav på andra ställen/,
  "name-variant": /heter .*|kallas också|annat namn än/,
  "near-miss-date": /^mötesdagen är|^tidplanen säger/,
  "number-format": /^tal med|^skriv (?:procent|mnkr|tkr)/,
  "own-date-mismatch": /eget datum/,
  "passage-repeated": /samma stycke/,
  "past-tense-after-attest": /^dåtid om en dag efter/,
  "personnummer-present": /^personnummer|^samordningsnummer/,
  "phone-ungrouped": /telefonnumret är inte grupperat/,
  "placeholder-left": /ifyll[dt]|mallens anvisning|arbetsnot/,
  "required-heading-missing":
    /^(?:rubrik\p{L}*|ärendets beredning|sammanfattning|förslag till beslut) (?:.* )?saknas/u,
  "same-document-two-dates": /samma handling har två datum/,
  "section-empty": /rubriken saknar text/,
  "sentence-long": /lång mening/,
  "ska-skall": /^skriv ska$/,
  "source-dated-after-report": /dater(?:ad|at) efter tjänste/,
  "spelling-variant": /^felstavat|stavas på två sätt/,
  "sum-mismatch": /^summan stämmer inte/,
  "weekday-mismatch": /veckodagen stämmer inte/,
  "word-to-avoid": /(?:^|; )skriv (?!ska$|mnkr|tkr|procent|mellan)/,
  "year-range-hyphen": /bindestreck i årsintervall/,
  "addressee-missing": /nämnd(?:en)? saknas/,
  "officer-missing": /handläggare saknas/,
  "title-missing": /titel(?:n)? saknas/,
  "tracked-changes-left": /spårade ändringar/,
  "comments-left": /kommentarer? (?:är|står) kvar/,
  "hidden-text-left": /dold text/,
  "source-incomplete": /underlaget saknar datum/,
  "source-author-genitive": /genitiv saknas i listan/,
  "section-number-without-sign": /paragraftecken saknas/,
  "adopted-after-period-start": /antogs först när perioden/,
  "manual-list": /listan är gjord för hand/,
  "decision-comma": /komma före/,
};

/** The rules that a label asks for, whether or not there are such rules yet. */
export function rulesAskedFor({ why }: Label): readonly string[] {
  return Object.keys(topics).filter((rule) => topics[rule]?.test(why));
}
