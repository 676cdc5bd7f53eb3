import { printIsoDate } from "../../../src/core/language/plain-date";
import { p } from "../../support/notation";
import { daysAfter } from "./dates";
import { withAfter, type Operator, type Original } from "./mutant";

/** Adds a faultless sentence to the running text, one mutant each. */
export function adds(
  rule: string,
  name: string,
  sentencesFor: (original: Original) => readonly string[],
): Operator {
  return {
    name,
    rule,
    *mutants(original) {
      const place = lastOfMatter(original);
      if (!place) return;
      for (const sentence of sentencesFor(original))
        yield { document: withAfter(original.document, place, p(sentence)), expected: [] };
    },
  };
}

/** The last block of the section about the matter, else of the document. */
function lastOfMatter({ document, facts }: Original) {
  const section = facts.sections.find(({ role }) => role === "matter" || role === "background");
  return section?.blocks.at(-1) ?? section?.heading ?? document.blocks.at(-1);
}

/** Days after the attest; without one nothing can be told too early. */
function afterAttest({ facts }: Original, days: number): string {
  const attest = facts.attest?.lastDate ?? facts.documentDate?.value;
  return attest ? `den ${daysAfter(printIsoDate(attest), days)}` : "nästa år";
}

const inTime = adds("past-tense-after-attest", "tells of days to come", (original) => {
  // After the meeting too, and long enough for an answer in time.
  const day = afterAttest(original, 60);
  return [
    `Kommunstyrelsen har remitterat ärendet för yttrande senast ${day}.`,
    `Nämnden har beslutat att riktlinjerna gäller från och med ${day}.`,
    `Ett möte har planerats till ${day}.`,
    `Synpunkter har lämnats inför samrådet ${day}.`,
    `Ärendet behandlas i förvaltningsgruppen ${day}.`,
    `Avtalet, som har godkänts av båda parter, träder i kraft ${day}.`,
    `Ärendet har behandlats i gruppen och tas upp i nämnden ${day}.`,
    `Planen har skickats på remiss med svarstid till ${day}.`,
    `Den som har lämnat synpunkter får svar ${day}.`,
    `Facklig samverkan ska äga rum ${day}.`,
    `Hyran har höjts ${day}.`,
    `Frågan har hänskjutits till mötet ${day}.`,
  ];
});

const rightWeekdays = adds("weekday-mismatch", "writes weekdays that are right or cannot be judged", () => [
  "Mötet hölls onsdagen den 14 december 2011.",
  "Mötet hölls ons. 14 dec. 2011.",
  "Mötet hölls onsdagen den 13 december.",
  "Kursen gavs måndag–tisdag den 12–13 december 2011.",
  "Mötet hölls onsdagen\u00A0den 14\u00A0december 2011.",
  "Mötet hålls alltid på en tisdag: den 14 december 2011 var ett undantag.",
  "Avtalet löpte på 6 mån 5 maj 2011 till dess att nytt slöts.",
  "Tors Hammares väg stängdes den 14 december 2011.",
]);

const possibleDates = adds("date-impossible", "writes numbers that look like days", () => [
  "Skottdagen den 29 februari 2024 räknas med.",
  "Artikeln stod i nummer 45 maj 2024.",
  "Buss på linje 31 april–juni ställs in.",
  "Av 31 november-ansökningar avslogs två.",
  "Standarden heter 2013-45-99 i registret.",
  "Andelen var 31/11 av det väntade.",
  "Se rapport 2024-13 från myndigheten.",
  "Diarienummer 2024-06-31 är ett annat ärende.",
]);

const rightDoubles = adds("doubled-word", "writes the same word twice, and rightly", () => [
  "Det det gäller är tryggheten, och den som som ung lärt sig simma har har nytta av det.",
  "Vad det är är oklart.",
  "Det kan kallas en en-till-en-insats.",
  "Frågan, som om om inte hade varit, är löst.",
  "Besluten fattas av nämnden. Nämnden följer upp dem.",
  "Det är nämnden, nämnden och åter nämnden som ansvarar.",
  "Maskinen stängdes av av vaktmästaren, och planen togs av av ledningen.",
  "Ett ett-årigt avtal tecknas.",
]);

const meantAsWritten = adds("placeholder-left", "writes what only looks left to be filled in", () => [
  "Utredaren skriver: ”Ängen […] bör slås sent.”",
  "Enligt kapitel XX och band XXI i samlingen är storlek XXL vanlig.",
  "Den som vill kan klicka på länken på webbplatsen.",
  "Klicka inte på länkar i okända brev.",
  "Rapporten skriver [sic] fel namn.",
  "Underlaget finns i Gustav XX:s samling, del XX.",
  "Skriv ett namn, säger handboken.",
]);

const otherNumbers = adds("phone-ungrouped", "writes numbers that are no phone's", () => [
  "Bankgiro 5050-1055 och plusgiro 018-123456 används.",
  "Kundnummer 129912-1212 och målnummer 4417-24 finns i akten.",
  "Ring 08-508 00 000 eller 08-508 21 350, 070-174 06 05 eller 112.",
  "Handlingarna finns i arkivet, se dnr 08-324/75 och dnr 08-325/75.",
  "Växeln nås på +46 8 508 00 000 eller 0771-123456.",
  "Beloppet är 0850800123 kronor enligt boken.",
  "Organisationsnummer 212000-9994 gäller.",
]);

const rightNumbers = adds("dnr-malformed", "names other cases by numbers of every form", () => [
  "Se dnr KS 2022/739, SÖD 2021/443, 1.5.1-135-2012, 2011-875-1.2.4 och 1.5.1/026-2013.",
  "Se dnr 2.6-335-2013, dnr 4.2.1-139/2013, dnr 01.02/236/2017, dnr 08-324/753 och dnr 2012-13656.",
  "Se dnr T2011-031-04417, dnr 309-486/2013, dnr KS-2022-00514 och dnr UN 2021-00356.",
  "Se dnr 2021/KS 0280 013, dnr 2016KSM1221.042, dnr SN 17/0112, dnr KU2022/01873 och dnr S-Dp 2002-11922-54.",
  "Svar lämnades till KS KS 2022/118.",
  "Ange alltid dnr vid kontakt, 2024 som nu.",
  "Enligt SFS 2017:900 och SOU 2021:12 gäller detta.",
]);

const otherDnr = adds("dnr-missing", "names another case's number", () => [
  "Ett tidigare ärende (dnr KS 2015/12) avslutades.",
  "Ert diarienummer: KS 2015/13",
  "Remissen har diarienummer KS 2016/14.",
]);

export const harmlessTexts: readonly Operator[] = [
  inTime,
  rightWeekdays,
  possibleDates,
  rightDoubles,
  meantAsWritten,
  otherNumbers,
  rightNumbers,
  otherDnr,
];
