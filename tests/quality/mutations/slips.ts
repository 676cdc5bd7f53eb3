import { li, p } from "../../support/notation";
import type { TextBlock } from "../../../src/core/document/document";
import { adds } from "./harmless-texts";
import { withAfter, withBlocks, type Operator } from "./mutant";
import { moreSlips, nearMoreSlips } from "./more-slips";
import { nearSlips } from "./near-slips";

interface Slip {
  readonly blocks: readonly TextBlock[];
  readonly quote: string;
}

const inText = (sentence: string, quote: string): Slip => ({ blocks: [p(sentence)], quote });

const long = `Kartan visar ${Array.from({ length: 25 }, (_, at) => `rad ${at + 1}`).join(", ")}.`;

/** Each is wrong in one way. */
const slips: Readonly<Record<string, readonly Slip[]>> = {
  "name-case-variant": [
    inText("Här finns Nyvika Hamnpark, med mer av Nyvika Hamnpark och Nyvika hamnpark.", "Nyvika hamnpark"),
  ],
  "listed-item-renamed": [
    {
      blocks: [
        p("Det finns två insatsområden:"),
        li("Tryggare gångvägar"),
        li("Ljusare parker"),
        p("Inom insatsområdet tryggare cykelstråk görs mest."),
      ],
      quote: "insatsområdet tryggare cykelstråk",
    },
  ],
  "capital-mid-sentence": [
    inText("Det gäller gång-, skol-, Cykel- och bussvägar.", "Cykel-"),
    inText("Det gäller gång-, Cykel- och bussvägar.", "Cykel-"),
  ],
  "definite-after-genitive": [
    inText("Även Nyviks stads stadsbyggnadskontoret deltog.", "Nyviks stads stadsbyggnadskontoret"),
    inText("Nordköpings socialnämnden deltog.", "Nordköpings socialnämnden"),
  ],
  "doubled-word": [
    inText("Det gäller badplatserna badplatserna vid ån.", "badplatserna badplatserna"),
    inText("Det gäller även även ån.", "även även"),
  ],
  "spelling-variant": [
    inText(
      "Vattenvårdsgruppen mäter ån. I vattenvårdsgruppen finns fem, och vattenvårdgruppen vill bli sex.",
      "vattenvårdgruppen",
    ),
    inText(
      "Här fanns förr vattenvårdsgruppen, och vattenvårdsgruppen vill mer. Vattenvårdgruppen mäter ån.",
      "Vattenvårdgruppen",
    ),
  ],
  "abbreviation-malformed": [
    inText("Det gäller tex ån och badet.", "tex"),
    inText("Det dröjer pga. regnet.", "pga."),
    inText("Den s k modellen är ny.", "s k"),
  ],
  "abbreviation-in-text": [
    inText("Den s.k. modellen är ny.", "s.k."),
    inText("Badet enl. planen byggs.", "enl."),
  ],
  "hyphen-without-space": [inText("Det gäller gång -och bussvägar.", "gång -och")],
  "first-person": [inText("Det ligger nära vår bedömning.", "vår")],
  "agreement-safe": [
    inText("Förvaltningen är positivt till detta.", "positivt"),
    inText("Genomförandet är planerad noga.", "planerad"),
    inText("Åtagandet är begränsad i tid.", "begränsad"),
    inText("Nämnden är positivt till att ån mäts.", "positivt"),
  ],
  "negation-order": [
    inText("Förvaltningen inte anser detta.", "inte anser"),
    inText("Beslutet inte kan ändras.", "inte kan"),
  ],
  "participle-for-verb": [inText("Sedan nämnden beslutande att vänta.", "beslutande")],
  "bare-genitive-before-att": [inText("Därför anser förvaltningens att detta räcker.", "förvaltningens")],
  "abbreviation-unexplained": [inText("Måttet heter QZVX hos alla.", "QZVX")],
  "sentence-long": [inText(long, long)],
  "change-mismatch": [
    inText("Kostnaden ökar från 5,2 mnkr till 14,6 mnkr, en ökning med 9,6 mnkr.", "9,6 mnkr"),
    inText("Andelen gick från 82,9 procent till 84,2 procent, en ökning med 1,3 procent.", "1,3 procent"),
  ],
  "parts-exceed-whole": [
    inText(
      "Ån har 412 badare, varav 388 flickor och 34 pojkar.",
      "412 badare, varav 388 flickor och 34 pojkar",
    ),
  ],
  "between-with-dash": [inText("Badet är för barn mellan 6–12 år och djupt.", "mellan 6–12")],
  "initialism-genitive": [inText("Detta följer QZVs (ett verk) råd. Det är QZVs ansvar.", "QZVs")],
  "space-missing": [
    inText("Enligt 3 kap. 14§ gäller detta.", "14§"),
    inText("Detta är bra.Ingen har sagt något annat.", "bra.Ingen"),
  ],
  "article-gender": [
    inText("Det finns en avtal om detta.", "en avtal"),
    inText("Det finns ett vattenutredning om detta.", "ett vattenutredning"),
  ],
  "interval-reversed": [
    inText("Vattenplanen gällde åren 1998–1995.", "1998–1995"),
    inText("Samrådet pågick den 5 maj 1999–3 maj 1999.", "den 5 maj 1999–3 maj 1999"),
  ],
  "reference-number-variant": [
    inText("Mål 7417-98 avgjordes i maj. Domen i mål 7471-98 gäller, och mål 7417-98 är slut.", "7471-98"),
  ],
  "list-count-mismatch": [
    { blocks: [p("Ån har tre delar:"), li("Norra ån"), li("Södra ån")], quote: "tre delar" },
  ],
  "name-spelling-variant": [
    inText(
      "Zakarias Qviberg mätte ån. Sackarias Qviberg hade båt, Zakarias Qviberg ingen.",
      "Sackarias Qviberg",
    ),
  ],
  "compound-split": [
    inText("Vid ån ser trygghetsvakten allt, och alla trygghets vakter badar.", "trygghets vakter"),
  ],
  "series-without-hyphen": [inText("Det gäller hälso och sjukvårdens lokaler.", "hälso")],
  "typography-space": [inText("Detta är  bra för alla.", "  "), inText("Ån ( den nya) är bra.", " ")],
  "typography-quotes": [inText('Det kallas "parken" av alla.', '"')],
  "typography-dash": [inText("Detta är bra - för alla.", "-")],
};

const slip = (name: string, all: Readonly<Record<string, readonly Slip[]>>, rule: string): Operator => ({
  name,
  rule,
  *mutants({ document, facts }) {
    const section = facts.sections.find(({ role }) => role === "matter");
    const place = section?.blocks.at(-1);
    if (!place || facts.textKind !== "report") return;
    for (const { blocks, quote } of all[rule] ?? [])
      yield {
        document: withBlocks(document, [place], [place, ...blocks]),
        expected: [{ rule, quote }],
      };
  },
});

/** A paragraph of the summary, word for word in the matter too. */
const repeated: Operator = {
  name: "tells a paragraph of the summary again",
  rule: "passage-repeated",
  *mutants({ document, facts }) {
    const place = facts.sections.find(({ role }) => role === "matter")?.blocks.at(-1);
    const summary = facts.sections.find(({ role }) => role === "summary")?.blocks ?? [];
    if (!place || facts.textKind !== "report") return;
    for (const block of summary) {
      if (block.kind !== "paragraph" || block.text.split(" ").length < 32) continue;
      yield {
        document: withAfter(document, place, p(block.text)),
        expected: [{ rule: "passage-repeated", quote: block.text }],
      };
    }
  },
};

const asSecretariesDo = Object.fromEntries(
  Object.entries(moreSlips).map(([rule, all]) => [
    rule,
    all.map(([sentence, quote]) => inText(sentence, quote)),
  ]),
);

export const harmfulSlips: readonly Operator[] = [
  ...Object.keys(slips).map((rule) => slip("writes one slip", slips, rule)),
  ...Object.keys(moreSlips).map((rule) => slip("slips as secretaries do", asSecretariesDo, rule)),
  repeated,
];

export const harmlessSlips: readonly Operator[] = [nearSlips, nearMoreSlips].flatMap((all) =>
  Object.keys(all).map((rule) =>
    adds(rule, "writes what is near to a slip, and right", () => all[rule] ?? []),
  ),
);
