import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Skall planen gälla? Ja, den skall gälla.\nDen skall också följas upp."),
      quotes: [["Skall", "skall", "skall"]],
      fixes: ["Ska"],
    },
    { text: report("Alla nämnder skall rapportera varje år."), quotes: [["skall"]], fixes: ["ska"] },
  ],
  accepted: [
    { text: "Klagomålet gäller att hundens skall hörs i huset." },
    { text: report("Alla nämnder ska rapportera varje år.") },
    { text: report("Enligt 7 § lagen (1997:736) om färdtjänst skall tillstånd meddelas för dem.") },
    { text: report("Riksarkivet anför att magasinet ”skall vara så beläget att handlingarna skyddas”.") },
    { text: report("Enligt 12 kap. jordabalken skall hyresvärden underhålla huset.") },
    { text: "= Avtal\n# Parter\nHyresgästen skall betala i förskott.\n# Hyra\nText.\n# Tid\nText." },
  ],
};
