import { adds } from "./harmless-texts";
import { p } from "../../support/notation";
import { withAfter, type Operator } from "./mutant";

/** Sentences that are wrong in one way, with the words to be quoted. */
const slips: Readonly<Record<string, readonly (readonly [sentence: string, quote: string])[]>> = {
  "common-misspelling": [["Kontoret bedömmer att detta räcker.", "bedömmer"]],
  "ska-skall": [["Arbetet skall vara klart före sommaren.", "skall"]],
  "word-to-avoid": [
    ["Föreningen erhåller stödet varje år.", "erhåller"],
    ["Lokalerna nyttjas av många.", "nyttjas"],
    ["Det finns icke skäl att vänta.", "icke"],
  ],
  "abbreviation-in-text": [
    ["Det gäller bl.a. parkerna.", "bl.a."],
    ["Arbetet pågår t.o.m. hösten.", "t.o.m."],
  ],
  "abbreviation-malformed": [["Det gäller t ex parkerna.", "t ex"]],
  "hyphen-without-space": [["Kultur-och fritidsfrågor ingår.", "Kultur-och"]],
  "number-format": [["Arbetet kostar 45000 kronor.", "45000"]],
  "first-person": [["Här beskriver vi planen.", "vi"]],
  "definite-after-genitive": [
    ["Planen har lästs av Storupplands brandförsvaret.", "Storupplands brandförsvaret"],
  ],
};

const slip = (rule: string): Operator => ({
  name: "writes a sentence with one slip",
  rule,
  *mutants({ document, facts }) {
    const section = facts.sections.find(({ role }) => role === "matter");
    const place = section?.blocks.at(-1);
    if (!place || facts.textKind !== "report") return;
    for (const [sentence, quote] of slips[rule] ?? [])
      yield { document: withAfter(document, place, p(sentence)), expected: [{ rule, quote }] };
  },
});

export const harmfulLanguage: readonly Operator[] = Object.keys(slips).map(slip);

/** Sentences that are right, and near to what is not. */
const right: Readonly<Record<string, readonly string[]>> = {
  "common-misspelling": [
    "Kontorets bedömning är att detta räcker.",
    "Bedömaren bedömer, och bedömningen bedöms.",
    "I brevet stod: ”Vi bedömmer det så.”",
  ],
  "ska-skall": [
    "Arbetet ska vara klart.",
    "Skallet från hundar hörs i parken.",
    "I lagen står: ”Tillstånd skall ges.”",
  ],
  "word-to-avoid": [
    "I stadgan står: ”Den som erhåller stöd skall nyttja det.”",
    "Nyttjanderätten gäller i fem år.",
    "Nämnden ger ett yttrande över remissen, samt bifaller motionen.",
    "Icke-spridningsfördraget nämns inte.",
  ],
  "abbreviation-in-text": [
    "Det gäller bland annat parkerna.",
    "Priset är 31 mnkr, 450 tkr och 300 kr.",
    "Förslaget kom från Anna Berg m.fl. i går.",
  ],
  "abbreviation-malformed": [
    "Det gäller till exempel parkerna.",
    "I brevet stod: ”t ex här”.",
    "Samtal med T Exner fördes.",
  ],
  "hyphen-without-space": [
    "Kultur- och fritidsfrågor ingår.",
    "Gör-det-själv-planen heter så.",
    "Hus-Olle var en känd man.",
  ],
  "number-format": [
    "Arbetet kostar 45 000 kronor.",
    "År 2024 fanns 1999 års plan kvar.",
    "Postnumret är 123 45 och boxen är 12345.",
    "Enligt lagen (2016:1145) gäller detta.",
  ],
  "first-person": [
    "Barnen säger: ”Vi vill ha en park.”",
    "Projektet Vi bor här är slut.",
    "Bostäder för Vi-skogen planeras.",
  ],
  "definite-after-genitive": [
    "Storupplands brandförsvar har hörts.",
    "Brandförsvaret i Storuppland har hörts.",
    "Kontorets väg är ett namn.",
  ],
};

export const harmlessLanguage: readonly Operator[] = Object.keys(right).map((rule) =>
  adds(rule, "writes what is near to a slip, and right", () => right[rule] ?? []),
);
