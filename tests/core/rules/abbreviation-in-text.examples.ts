import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Planen gäller bl.a. skolor. Bl.a. ska de byggas om.\nDen gäller bl.a. hamnen."),
      quotes: [["bl.a.", "Bl.a.", "bl.a."]],
      fixes: ["bland annat"],
    },
    {
      text: report("Planen gäller skolor, parker m.m. Den gäller i fyra år."),
      quotes: [["m.m."]],
      fixes: ["med mera."],
    },
    {
      text: report("Stadsantikvarien bedömer risken som måttlig, jfr bilagan."),
      quotes: [["jfr"]],
      fixes: ["jämför"],
    },
    {
      text: report("Det är dvs. en plan för skolor i hela kommunen."),
      quotes: [["dvs."]],
      fixes: ["det vill säga"],
    },
    {
      text: report("Den s.k. modellen gäller, och ev. kostnader bekostas."),
      quotes: [["s.k."], ["ev."]],
      fixes: [],
    },
  ],
  accepted: [
    { text: report("Planen gäller bland annat skolor och till exempel parker.") },
    { text: report("Motionen från Siv Ek (S) m.fl. gäller skolor. Den som Bo Ek m.fl. har skrivit avslås.") },
    { text: report("Planen gäller skolor (bl.a. den i hamnen) i hela kommunen.") },
    {
      text: report("Enligt förordning (2006:1166) om avgifter för kontroll av livsmedel m.m. ska det kosta."),
    },
    { text: report("Detaljplanen för Ängen 1:12 m.fl. antas i höst.") },
    { text: report("| Skolor, parker m.m. kostar 5 tkr. |") },
    { text: report("- Skolor, bl.a. den i hamnen, ska byggas om.") },
    { text: report("Det kostar 5 tkr, 9 kap. plan- och bygglagen gäller, s. 12, § 4 och kvm.") },
    { text: report("I skriften står ”skolor, parker m.m.” och inget annat.") },
  ],
};
