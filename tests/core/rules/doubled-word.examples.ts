import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "Det framgår av av rapportens sista sida.", quotes: [["av av"]] },
    {
      text: "Förvaltningen föreslår att att nämnden godkänner planen.",
      quotes: [["att att"]],
      fixes: ["att"],
    },
    { text: "Att att vänta och och och se.", quotes: [["Att att"], ["och och och"]], fixes: ["Att"] },
    {
      text: "Förslaget från nämnden\u00A0nämnden är bra.",
      quotes: [["nämnden\u00A0nämnden"]],
      fixes: ["nämnden"],
    },
    { text: "Ansökan bereds av av förvaltningen.", quotes: [["av av"]], fixes: ["av"] },
    { text: "Det framgår inte vem som som ska betala.", quotes: [["som som"]], fixes: ["som"] },
    { text: "Frågan tas upp i i underlaget till budgeten.", quotes: [["i i"]], fixes: ["i"] },
    { text: "Det gäller kostnaderna kostnaderna för skolan.", quotes: [["kostnaderna kostnaderna"]] },
    {
      text: "Enligt utredningen utredningen gäller även även detta.",
      quotes: [["utredningen utredningen"], ["även även"]],
    },
  ],
  accepted: [
    { text: "Det ån rinner i i norr är en dal." },
    { text: "Det är upp till parterna, parterna emellan, och kommunerna. Kommunerna svarar." },
    { text: "Det område som skolan ligger i i kommunen är stort." },
    { text: "Den plan förvaltningen har arbetat i i dag är klar." },
    { text: "Kvarteret skolan ligger i i norr är stort, och hon kliver i i båten." },
    { text: "Boendestöd ges av av kommunen godkända utförare." },
    { text: "Det det gäller är att den som som barn lekte på ängen har har kvar minnet." },
    { text: "Vad det är är oklart, och det som står på på-listan gäller." },
    { text: "Det är en en-till-en-insats och ett ett-årigt avtal." },
    { text: "Till nämnden. Nämnden beslutar." },
    { text: "Nämnden⇥Nämnden⏎Kontoret⏎Kontoret" },
    { text: "Man kan säga att ”att” är ett märke." },
    { text: "Så heter staden Staden vid havet" },
    { text: "ärendet, ärendet och ärendet" },
    { text: "Pumpen stängdes av av vaktmästaren, och felet bröts sedan av av en ny pump." },
    { text: "Den som som barn lärde sig simma glömmer det inte." },
  ],
};
