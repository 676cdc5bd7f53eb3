import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Till\n{tu:namnd?|Skriv nämndens namn}\n{tu:motesdatum?|Skriv sammanträdets datum}",
      quotes: [["Skriv nämndens namn", "Skriv sammanträdets datum"]],
      severity: "error",
    },
    {
      text: "Handläggare\nKlicka eller tryck här för att ange text.",
      quotes: [["Klicka eller tryck här för att ange text"]],
    },
    { text: "<Beskriv projektets risker>", quotes: [["<Beskriv projektets risker>"]], severity: "error" },
    { text: "Kansliet\nNN", quotes: [["NN"]], severity: "warning" },
    {
      text: "Välj ett objekt. Nämnden godkänner planen.",
      quotes: [["Välj ett objekt."]],
      severity: "warning",
    },
    { text: "Datum: ÅÅÅÅ-MM-DD", quotes: [["ÅÅÅÅ-MM-DD"]] },
    { text: "Hej {=MERGEFIELD|«Namn»}!", quotes: [["«Namn»"]] },
    { text: 'Ängsnämnden\n"[Skriv nämndens namn]"\nVillagatan 3', quotes: [["[Skriv nämndens namn]"]] },
    { text: "Diarienummer KS 2024-00812«Diarienr»", quotes: [["«Diarienr»"]] },
    { text: "Lorem ipsum dolor sit amet.", quotes: [["Lorem ipsum"]] },
    {
      text: "{tu:namnd|Skriv nämndens namn}",
      guidance: ["Skriv nämndens namn"],
      quotes: [["Skriv nämndens namn"]],
    },
    {
      text: "Kostnaden är XX kronor om året, och XX kronor sedan.",
      quotes: [["XX", "XX"]],
      severity: "warning",
    },
    { text: "Nämnden godkänner […] planen.", quotes: [["[…]"]], severity: "warning" },
    {
      text: "Klicka här för att ange datum och skriv sedan vidare.",
      quotes: [["Klicka här för att ange datum"]],
    },
    { text: "[Namn]\nFörvaltningschef", quotes: [["[Namn]"]] },
    {
      text: "[Beskriv hur barn påverkas. Ta bort rubriken om barn inte berörs.]",
      quotes: [["[Beskriv hur barn påverkas. Ta bort rubriken om barn inte berörs.]"]],
    },
    {
      text: "Det kostar 3 mnkr (KOLLA med ekonomen).",
      quotes: [["(KOLLA med ekonomen)"]],
      severity: "error",
    },
    {
      text: "^ Dnr {tu:dnr?|Skriv numret}\n# Ärendet\nText.",
      quotes: [["hela dokumentet"]],
      severity: "error",
    },
    ...["[diarienummer]", "<namn>", "[belopp i kronor]", "åååå-mm-dd"].map((words) => ({
      text: `Avtalet gäller ${words} och framåt.`,
      quotes: [[words]],
      severity: "error" as const,
    })),
    {
      text: "Avtalet gäller från 20XX och kostar xx kronor.",
      quotes: [["20XX"], ["xx"]],
      severity: "warning",
    },
    ...["{{Diarienummer}}", "{{ handläggarens namn }}", "{Namn}", "<<Titel>>", "«Sökandens_namn»"].map(
      (words) => ({ text: `Ärendet gäller ${words} i år.`, quotes: [[words]], severity: "error" as const }),
    ),
    { text: "Mötet är den 3 maj ÅÅÅÅ.", quotes: [["ÅÅÅÅ"]], severity: "warning" },
    { text: "Kostnaden är ??? kronor. TODO: räkna om.", quotes: [["???"], ["TODO"]] },
  ],
  accepted: [
    { text: "Mängden {{a}, {b}} och mängden {{ab}} har var sin delmängd {namn, nummer}." },
    { text: "I mallen anges fältet {{Namn}}, och adressen är /arenden/{diarienummer}." },
    { text: "Boken «Namn och nummer» och skriften <<Stadens ljus>> är lästa." },
    { text: "Hur ska det gå?? Varför??? skriver han." },
    { text: "Födelsedatum skrivs åååå-mm-dd, och xx-kromosomerna är två." },
    { text: "I boken står ”[namn] har rätt” och <br> är en tagg." },
    { text: "NN har ansökt om bygglov. Föreningen NN-S sköter badet." },
    { text: "Välj ett alternativ som passar. Vi kan inte välja ett objekt." },
    { text: "Halten är < 3 mg och > 1 mg. Skriv till <vera@exempel.se>." },
    { text: "Till\n{tu:namnd|Ängsnämnden}" },
    { text: "Enligt kapitel XX och band XXI gäller storlek XXL." },
    { text: "Utredaren skriver: ”Ängen […] bör slås sent.”" },
    { text: "Klicka inte på okända länkar. Klicka här för att läsa remissen." },
    { text: "Datum anges i formatet ÅÅÅÅ-MM-DD, och personnummer som ÅÅÅÅMMDD-NNNN." },
    { text: "Datum: 2024-09-18 {=DATE|2024-09-18}" },
    { text: "Mötet är ännu inte bokat …" },
    { text: "Flickan berättar: ”[Namn] hjälpte mig.” Hon fick svar [på frågan]." },
    { text: "^ Dnr {tu:dnr|KS 2024/118}\n# Ärendet\nText." },
  ],
};
