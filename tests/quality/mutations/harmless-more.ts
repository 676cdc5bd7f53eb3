import type { Block } from "../../../src/core/document/document";
import { li, p } from "../../support/notation";
import { adds } from "./harmless-texts";
import { mapTexts, plainTexts, withAfter, type Operator, type Original } from "./mutant";

const nobodysNumbers = adds("personnummer-present", "writes numbers that are nobody's personnummer", () => [
  "Föreningen, organisationsnummer 802400-1235, äger marken.",
  "Ring 070-174 06 05 vid frågor.",
  "Kundnummer 19121212-1213 och 129912-1212 finns i systemet.",
  "Transaktion 20230512-44170 är bokförd, och målnumret är 4417-24.",
  "Ärendet har dnr 2012-121212.",
]);

const othersDecide = adds("decision-wrong-namnd", "tells what other bodies decide", () => [
  "Vattennämnden godkänner årligen en plan för dammarna.",
  "Kommunfullmäktige fastställer budgeten i november.",
  "Nämnden för vatten har yttrat sig.",
]);

const goodPoints: Operator = {
  name: "adds a point to the decision that is right",
  rule: "decision-without-decider",
  *mutants(original) {
    const last = original.facts.sections
      .find(({ role }) => role === "decision")
      ?.blocks.filter(isItem)
      .at(-1);
    const namnd = original.facts.namnd?.value;
    if (!last || namnd === undefined || original.facts.textKind !== "report") return;
    for (const text of [
      "Beslutet justeras omedelbart.",
      `${namnd} överlämnar ärendet till vattennämnden.`,
      `${namnd} förklarar paragrafen omedelbart justerad.`,
    ])
      yield { document: withAfter(original.document, last, li(text, true)), expected: [] };
  },
};

const isItem = (block: Block): boolean => block.kind === "list-item" && block.numbered;

const othersEnclosures = adds("enclosures-mismatch", "refers to other documents' enclosures", () => [
  "Enligt bilaga 2 till lagen (2016:1145) om offentlig upphandling gäller detta.",
  "I remissens bilaga 3 finns kartor.",
  "Bilagan till beslutet från 2019 saknas i arkivet.",
]);

const otherHyphens = adds(
  "year-range-hyphen",
  "writes numbers with hyphens that are no ranges of years",
  () => [
    "Handlingen är daterad 2024-05-13.",
    "Se dnr 2013-2014.",
    "Läsåret 2023/24 och åren 2024–2028 ingår.",
    "Mönstret heter 1900-tal och 2000-tal.",
  ],
);

const otherNames = adds("name-variant", "names places that only look like one another", () => [
  "Hagstads bibliotek är stort. Hagstads bibliotek är nytt. Hagstad bygger en skola.",
  "Borås stads budget räcker. Borås stads plan gäller.",
  "Tyresö kommuns plan och Tyresö kommuns budget gäller i Tyresö kommun.",
]);

const otherForms = adds("spelling-variant", "inflects words and uses near ones", () => [
  "Trygghetsskapande insatser, det trygghetsskapande arbetet och trygghetsskapandet följs upp.",
  "Verksamhetsområdet, verksamhetsområden och verksamhetsområdets mål beskrivs för verksamhetsområdet.",
  "Den som avsätter medel avsatte dem förra året, och avsättningen har avsatts.",
  "Stadsdelen, stadsdelens och stadsdelarnas namn, och Stadsdelsgatan, är olika.",
]);

const marked = (rule: string, name: string, kind: "highlighted" | "link"): Operator => ({
  name,
  rule,
  *mutants({ document }) {
    const block = plainTexts(document).find(({ text }) => text.length > 200);
    if (!block) return;
    const stretch = { start: 0, end: block.text.indexOf(" ") };
    const span =
      kind === "link" ? { kind, target: "https://www.exempel.se/", ...stretch } : { kind, ...stretch };
    yield {
      document: mapTexts(document, (one) => (one === block ? { ...one, spans: [span] } : one)),
      expected: [],
    };
  },
});

const linked = marked("tracked-changes-left", "links a word", "link");
const linkedToo = marked("hidden-text-left", "links a word", "link");

/** What nobody can see. */
const blank = (rule: string, name: string, kind: "hidden" | "highlighted"): Operator => ({
  name,
  rule,
  *mutants({ document }) {
    const block = plainTexts(document).find(({ text }) => text.length > 200);
    if (!block) return;
    const start = block.text.indexOf(" ");
    const spans = [{ kind, start, end: start + 1 }];
    yield { document: mapTexts(document, (one) => (one === block ? { ...one, spans } : one)), expected: [] };
  },
});

const blankHidden = blank("hidden-text-left", "hides a space", "hidden");
const blankHighlighted = blank("highlight-left", "highlights a space", "highlighted");

const daysToCome = adds("source-dated-after-report", "tells of days to come", () => [
  "Nästa uppföljning görs senast den 14 mars 2039.",
  "Avtalet gäller till och med den 31 december 2039.",
  "Nästa rapport lämnas den 2 maj 2039.",
]);

const dashes = adds("manual-list", "writes dashes and numbers that are no list", () => [
  "– Det blir bra, säger en av deltagarna.",
  "Förslaget är bra – men dyrt – enligt remissinstanserna.",
  "Sträckan Hagstad–Vattnäs får en cykelbana.",
]);

const mentioned = adds("comments-left", "speaks of comments and changes", () => [
  "Tre kommentarer lämnades i samrådet.",
  "Ändringarna har spårats i protokollet.",
  "En kommentar från nämnden finns i akten.",
]);

const earlyAttest: Operator = {
  name: "dates the attest on the day of the meeting",
  rule: "attest-after-meeting",
  *mutants({ document, facts: { meetingDate, attest } }: Original) {
    const [date] = attest?.people.flatMap((person) => person.date ?? []) ?? [];
    if (!meetingDate || !date) return;
    const { year, month, day } = meetingDate.value;
    const text = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
    yield {
      document: mapTexts(document, (block) => (block.id === date.place.block ? { ...block, text } : block)),
      expected: [],
    };
  },
};

const changedWording: Operator = {
  name: "adds a paragraph that speaks of a change",
  rule: "tracked-changes-left",
  *mutants({ document }) {
    const last = document.blocks.at(-1);
    if (last?.kind === "paragraph")
      yield { document: withAfter(document, last, p("Ändrad lydelse gäller.")), expected: [] };
  },
};

export const harmlessMore: readonly Operator[] = [
  nobodysNumbers,
  othersDecide,
  goodPoints,
  othersEnclosures,
  otherHyphens,
  otherNames,
  otherForms,
  linked,
  linkedToo,
  blankHidden,
  blankHighlighted,
  daysToCome,
  dashes,
  mentioned,
  earlyAttest,
  changedWording,
];
