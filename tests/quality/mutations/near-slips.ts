const long = `Kartan visar ${Array.from({ length: 25 }, (_, at) => `rad ${at + 1}`).join(", ")}.`;

/** Sentences that are right, and near to what is not. */
export const nearSlips: Readonly<Record<string, readonly string[]>> = {
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
    "Det gäller kust-, Östersjö- och hamnvägar.",
  ],
  "definite-after-genitive": [
    "Dels nämnden, dels förvaltningen deltog.",
    "Även Nyviks stads stadsbyggnadskontor deltog.",
    "Tills nämnden har svarat dröjer det.",
  ],
  "doubled-word": [
    "Det gäller badplatserna, badplatserna vid ån.",
    "Till badplatserna. Badplatserna är många.",
    "Det ån rinner i i norr är en dal.",
  ],
  "spelling-variant": [
    "Vattenvårdsgruppen mäter ån. I vattenvårdsgruppen finns fem, och vattenvårdsgrupper finns det fler.",
    "I vattenvårdsgruppen finns fem, i vattenvårdsgruppen sex, och Vattenvårdgruppen AB är Vattenvårdgruppen AB.",
    "Det är ett vägarbete, ett vägarbete och ett väggarbete.",
  ],
  "abbreviation-malformed": [
    "Måttet är 25 mm och 3 m m från ån.",
    "Hen heter Tex Qviberg, och det gäller badet.",
    "I brevet stod: ”s k badet”.",
  ],
  "hyphen-without-space": [
    "Det gäller gång- och bussvägar.",
    "Det gäller topp-och-botten-mätningar.",
    "Det är – och förblir – en å.",
  ],
  "first-person": [
    "Nästa vår byggs badet.",
    "I vår planeras badet, och förra vår budgeterades det.",
    "I brevet stod: ”vår bedömning”.",
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
  "compound-split": [
    "Vid ån ser trygghetsvakten allt, och alla trygghetsvakter badar.",
    "Föreningsbåten är vit. En förenings båt, eller varje ny förenings båt, är röd.",
    "Det gäller trygghets- och vaktfrågor, och trygghetsvakten.",
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
