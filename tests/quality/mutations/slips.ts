import { li, p } from "../../support/notation";
import type { TextBlock } from "../../../src/core/document/document";
import { adds } from "./harmless-texts";
import { withAfter, withBlocks, type Operator } from "./mutant";

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
  "capital-mid-sentence": [inText("Det gäller gång-, skol-, Cykel- och bussvägar.", "Cykel-")],
  "agreement-safe": [
    inText("Förvaltningen är positivt till detta.", "positivt"),
    inText("Genomförandet är planerad noga.", "planerad"),
  ],
  "negation-order": [inText("Förvaltningen inte anser detta.", "inte anser")],
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
    inText("Vattendomstolens mål 7417-98 och mål 7471-98 är ett mål, mål 7417-98.", "7471-98"),
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
  "series-without-hyphen": [inText("Det gäller hälso och sjukvårdens lokaler.", "hälso")],
  "typography-space": [inText("Detta är  bra för alla.", "  ")],
  "typography-quotes": [inText('Det kallas "parken" av alla.', '"')],
  "typography-dash": [inText("Detta är bra - för alla.", "-")],
};

const slip = (rule: string): Operator => ({
  name: "writes one slip",
  rule,
  *mutants({ document, facts }) {
    const section = facts.sections.find(({ role }) => role === "matter");
    const place = section?.blocks.at(-1);
    if (!place || facts.textKind !== "report") return;
    for (const { blocks, quote } of slips[rule] ?? [])
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

export const harmfulSlips: readonly Operator[] = [...Object.keys(slips).map(slip), repeated];

/** Sentences that are right, and near to what is not. */
const right: Readonly<Record<string, readonly string[]>> = {
  "name-case-variant": [
    "Här finns Nyvika Hamnpark och Nyvika hamnpark.",
    "Det gäller Nyvika Hamnpark, Nyvika Hamnpark och ”Nyvika hamnpark”.",
    "Nyvika Hamnpark och Nyvika Hamnpark, med nyvikska hamnparker.",
  ],
  "listed-item-renamed": [
    "Inom insatsområdet tryggare cykelstråk görs mest.",
    "Målet tryggare stråk nås.",
    "Området Ljusare parker är ett av två områden.",
  ],
  "capital-mid-sentence": [
    "Det gäller gång-, skol- och bussvägar.",
    "Det gäller vuxen-, gymnasie-, SFI- och särskolan.",
    "Stockholms-, Mälar- och Uppsalavägarna ingår.",
  ],
  "agreement-safe": [
    "Förvaltningen är positivt inställd till detta.",
    "Chefen på kontoret är positiv till detta.",
    "Genomförandet är planerat noga.",
  ],
  "negation-order": [
    "Förvaltningen anser inte detta.",
    "Det beror på att förvaltningen inte anser detta.",
    "Om nämnden inte har svarat dröjer det.",
  ],
  "participle-for-verb": [
    "Sedan beslutade nämnden att vänta.",
    "Det högsta beslutande organet är en annan.",
    "De beslutande ledamöterna är elva.",
  ],
  "bare-genitive-before-att": [
    "Därför anser förvaltningen att detta räcker.",
    "Det är förvaltningens sak att avgöra.",
    "Därför anser förvaltningens chef att detta räcker.",
  ],
  "abbreviation-unexplained": [
    "Måttet är ett nytt index (QZVX) för alla.",
    "Måttet QZVX (ett nytt index) är för alla.",
    "SKR, IVO och LSS nämns här.",
  ],
  "sentence-long": [
    long.replace("rad 12,", "rad 12. Den visar också"),
    `I brevet stod det så här. ${long.replace("rad 9,", "rad 9. Mer:")}`,
    "Detta är kort.",
  ],
  "passage-repeated": [
    "Detta är kort. Detta är kort.",
    "Förvaltningen föreslår att nämnden överlämnar tjänsteutlåtandet som svar på remissen.",
    "Planen gäller i fyra år.",
  ],
  "change-mismatch": [
    "Kostnaden ökar från 5,2 mnkr till 14,6 mnkr, en ökning med 9,4 mnkr.",
    "Avgiften går från 1 120 kronor till 1 180 kronor, en höjning på 2 procent per år.",
    "Andelen gick från 82,9 procent till 84,2 procent, en ökning med 1,3 procentenheter.",
  ],
  "parts-exceed-whole": [
    "Ån har 412 badare, varav 388 flickor och 14 pojkar.",
    "Ån har 30 badare, varav 20 flickor och 12 nybörjare.",
    "Vid ån bor 212 vuxna och 187 barn, totalt 150 hushåll.",
  ],
  "between-with-dash": [
    "Badet är för barn mellan 6 och 12 år.",
    "Samarbetet mellan 2–3 båtklubbar är gammalt.",
    "Skillnaden mellan 1998–1999 och 2000–2001 är liten.",
  ],
  "initialism-genitive": [
    "Detta följer SKR:s råd.",
    "Kontoret har två PCs och några äldre CVs.",
    "I brevet stod: ”QZVs råd”.",
  ],
  "space-missing": [
    "Enligt 3 kap. 14 § gäller detta.",
    "Mer finns på exempel.se och i vatten.docx hos kontoret.",
    "Djupet är 2,5 meter, som mest 3.50.",
  ],
  "article-gender": [
    "Det finns ett avtal och en vattenutredning.",
    "Det är en alternativ väg och en boende.",
    "I etapp ett utredning av ån, sedan mer.",
  ],
  "interval-reversed": [
    "Vattenplanen gällde åren 1995–1998.",
    "Samrådet pågick 1 november–31 januari 1999.",
    "Provet togs den 5 maj 1999. Den 3 maj 1999 var ån frusen.",
  ],
  "reference-number-variant": [
    "Vattendomstolens mål 7417-98 och mål 7418-98 är två.",
    "Målen 12-98 och 21-98 är två.",
    "Vattendomstolens mål 7417-98 är avgjort.",
  ],
  "meeting-date-mismatch": [
    "Ärendet togs upp vid nämndens möte den 3 maj 1999.",
    "Ärendet tas upp i nämndens utskott den 3 maj 1999.",
    "Frågan tas upp vid nämndens möte den 3 maj 1999.",
  ],
  "list-count-mismatch": ["Ån har tre delar:", "Ån har tre delar och två broar.", "Ån har 3 delar."],
  "name-spelling-variant": [
    "Zakarias Qviberg mätte ån. Zakarias Qvibergs båt är såld.",
    "Zakarias Qviberg och Zakarina Qviberg mätte ån.",
    "Zakarias Qviberg och Sackarias Lomberg mätte ån.",
  ],
  "series-without-hyphen": [
    "Det gäller hälso- och sjukvårdens lokaler.",
    "Det gäller vatten och miljöfrågor.",
    "I brevet stod: ”hälso och sjukvård”.",
  ],
  "typography-space": [
    "Detta är bra för alla.",
    "Priset är 31\u00a0000 kr här.",
    "Detta är\u00a0bra för alla.",
  ],
  "typography-quotes": [
    "Det kallas ”parken” av alla.",
    'Måttet är 24" brett.',
    "Det kallas »parken» av alla.",
  ],
  "typography-dash": [
    "Detta är bra – för alla.",
    "Gång- och cykelvägar ingår.",
    "Skillnaden är 5 - 3 meter.",
  ],
};

export const harmlessSlips: readonly Operator[] = Object.keys(right).map((rule) =>
  adds(rule, "writes what is near to a slip, and right", () => right[rule] ?? []),
);
