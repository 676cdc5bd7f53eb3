import { readFacts } from "../../../src/core/facts/read-facts";
import { inferProfile } from "../../../src/core/profiles/infer-profile";
import { documentFrom } from "../../support/notation";
import { profileNamed, profiles } from "../../support/profiles";
import { check, quotesOf } from "./check-example";

/** Fictional reports in the forms that other municipalities use. Nothing in them is wrong. */
const reports: Readonly<Record<string, string>> = {
  "the decision first, in parts, and who gets it": `
^ | Lindvalla kommun | Tjänsteskrivelse |
^ | Kommunledningskontoret | 2024-03-04 |
^ | | KFKS 2023/417 |
Kommunstyrelsen
= Motion (2023:12) om fler cykelparkeringar av Alva Berg m.fl. (X)
# Förslag till beslut
Kommunstyrelsen föreslår kommunfullmäktige besluta följande.
1. Kommunfullmäktige noterar att stadsmiljönämnden redan har i uppdrag att bygga ut cykelparkeringarna.
2. Motionen är därmed besvarad.
# Sammanfattning av ärendet
Motionären föreslår att kommunen bygger fler cykelparkeringar. Frågan behandlades i stadsmiljönämnden den 14 februari 2024 (§ 21, dnr SMN 2024/33).
# Ärendet
I dag finns 1 450 platser vid stationerna. Enligt cykelplanen, som antogs den 12 juni 2023, ska de bli 2 000 till år 2027. Kostnaden är 31 mnkr.
## Konsekvenser för barn
Barn cyklar till skolan. Förslaget är bra för dem.
# Ekonomiska konsekvenser
Beslutet innebär inga nya kostnader.
# Handlingar i ärendet
Motion den 15 maj 2023
Stadsmiljönämndens beslut den 14 februari 2024, § 21
# Beslutet ska skickas till
Motionären
`,
  "underlag with dates, and signatures before the summary": `
| Datum | Diarienummer |
| 2024-09-02 | 2024-00512 |
| Handläggare | Telefon |
| Maj-Britt af Sandeberg | 0300-83 40 00 |
Till nämnden för Teknik
= Delårsrapport januari–augusti 2024
# Förslag till beslut i nämnden för Teknik
Nämnden för Teknik godkänner förvaltningens delårsrapport för januari–augusti 2024.
Nils von Rosen
Förvaltningschef
Ek Strand
Controller
# Sammanfattning av ärendet
Nämnden redovisar ett överskott på 3,5 mnkr. Målen nås i huvudsak. Rapporten lämnas till kommunstyrelsen senast den 30 september 2024.
# Beslutsunderlag
Förvaltningens tjänsteskrivelse, 2024-09-02
Delårsrapport januari–augusti 2024, 2024-08-30
# Beslutet skickas till
Kommunstyrelsen
# Beskrivning av ärendet
Resultatet beror på att vintern var mild, och på att det som planerades till i år har skjutits upp. Upphandlingen av XL-bussar och linje 31 april–juni ingår inte.
# Konsekvenser för ekonomin
Se rapporten.
# Förvaltningens bedömning
Den som ansvarar för en ram behöver följa den varje månad. Det det handlar om är att att-göra-listan blir kortare.
`,
  "headings without style, and an attest that came before the meeting": `
Örnsta kommun
Dnr: ON 45/24
Tjänsteutlåtande
Till: Omsorgsnämnden, sammanträde 19 juni 2024
Riktlinjer för kontaktpersoner
Förslag till beslut
Omsorgsnämnden antar riktlinjerna att gälla från och med den 1 september 2024.
Sammanfattning
Riktlinjerna har tagits fram på uppdrag av nämnden och har skickats för synpunkter till funktionsrätten, som svarade senast den 31 maj 2024. De träder i kraft den 1 september 2024.
Bakgrund
Lagen ändrades den 1 juli 2023. Ring 0560-160 00 eller 070-174 06 05 för frågor. Mötet på onsdag den 19 juni är öppet.
Beredning
Ärendet har beretts av socialkontoret och behandlades av rådet den 3 juni 2024. Ett uppföljande möte hålls den 2 september 2024.
Bedömning
Kontoret bedömer att riktlinjerna är tydliga. Kostnaden ryms inom ramen (se bilaga 2).
Bilagor
1. Riktlinjer
2. Beräkning
Attesterat av
| Namn | Datum |
| Sixten Ask, socialchef | 2024-06-10 |
`,
};

it.each(Object.entries(reports))("finds nothing in a report with %s", (_, notation) => {
  const document = documentFrom(notation);
  const profile = inferProfile(document, profiles);
  const { findings, crashed } = check(document, profile);
  expect([profile.id, crashed]).toEqual(["kommun", []]);
  expect(findings.map((finding) => [finding.rule, ...quotesOf(finding)])).toEqual([]);
});

it.each([
  ["KFKS 2023/417", "motion", "Kommunstyrelsen"],
  ["2024-00512", "unknown", "nämnden för Teknik"],
  ["ON 45/24", "unknown", "Omsorgsnämnden"],
])("reads dnr %s, kind %s and nämnd %s", (dnr, kind, namnd) => {
  const notation = Object.values(reports).find((text) => text.includes(dnr))!;
  const facts = readFacts(documentFrom(notation), profileNamed("kommun"));
  expect([facts.textKind, facts.ownDiarienummer?.value, facts.matterKind, facts.namnd?.value]).toEqual([
    "report",
    dnr,
    kind,
    namnd,
  ]);
});
