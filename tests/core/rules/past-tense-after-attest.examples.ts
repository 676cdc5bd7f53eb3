import type { RuleExamples } from "./rule-examples";

const attested = (sentence: string) => `# Ärendets beredning
${sentence}
# Attesterat av
| Namn | Datum |
| Ture Holmdal, Förvaltningschef | 2024-08-27 |`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: "^ 2024-08-27⇥ÄN 2024/77\n# Förslag till beslut\nNämnden godkänner planen.\n# Samverkan\nPlanen har MBL-förhandlats den 3 september 2024. Information har lämnats till rådet den 4 september 2024.",
      quotes: [["den 3 september 2024"], ["den 4 september 2024"]],
    },
    {
      text: "Utfärdat 2024-08-27\n# Förslag till beslut\nNämnden godkänner planen.\n# Samverkan\nInformation har lämnats i gruppen (CSG) den 3 september 2024.",
      quotes: [["den 3 september 2024"]],
      severity: "warning",
    },
    {
      text: attested("Ärendet har behandlats i förvaltningsgruppen den 10 september 2024."),
      quotes: [["den 10 september 2024"]],
      fixes: ["behandlas", "10 augusti 2024"],
      severity: "error",
    },
    {
      text: attested(
        "Ärendet har beretts i staben. Frågan har tagits upp vid samverkan med facken den 3 september 2024.",
      ),
      quotes: [["den 3 september 2024"]],
      fixes: ["tas upp", "3 augusti 2024"],
    },
    {
      text: attested(
        "Ärendet har behandlats i rådet den 20 augusti 2024 och i förvaltningsgruppen den 3 september 2024.",
      ),
      quotes: [["den 3 september 2024"]],
    },
    {
      text: attested("En uppföljning har gjorts den 10 september 2024."),
      quotes: [["den 10 september 2024"]],
    },
    {
      text: attested("Den 10 september 2024 behandlades ärendet i gruppen."),
      quotes: [["Den 10 september 2024"]],
      fixes: ["behandlas", "10 augusti 2024"],
    },
    {
      text: attested("Rådet sammanträdde den 10 september 2024."),
      quotes: [["den 10 september 2024"]],
      fixes: [],
    },
    {
      text: attested("Nämnden beslutade vid sitt möte den 10 september 2024 om planen."),
      quotes: [["den 10 september 2024"]],
      fixes: [],
    },
    {
      text: "^ Tjänsteutlåtande⏎2024-08-27\n# Ärendets beredning\nÄrendet har behandlats i gruppen den 10 september 2024.",
      quotes: [["den 10 september 2024"]],
    },
    {
      text: attested("Ärendet har behandlats i rådet för funktionshinderfrågor den 10 september 2024."),
      quotes: [["den 10 september 2024"]],
    },
    {
      text: attested("Samråd har hållits med de fackliga organisationerna den 10 september 2024."),
      quotes: [["den 10 september 2024"]],
    },
    {
      text: attested("Ärendet har behandlats i pensionärs- och funktionsrättsrådet den 10 september 2024."),
      quotes: [["den 10 september 2024"]],
    },
    {
      text: attested("Information har lämnats till facken den 10 september 2024."),
      quotes: [["den 10 september 2024"]],
    },
    ...[
      "Tjänsteskrivelse⇥2024-08-27",
      "Tjänsteskrivelse\n2024-08-27\nÄngsnämnden",
      "2024-08-27 | ÄN 2024/00077",
      "ÄN 2024/00077\n2024-08-27",
      "| Dokumentdatum | Ärendenummer |\n| 2024-08-27 | 2024-ÄN0112 |",
    ].map((letterhead) => ({
      text: `${letterhead}\n# Förslag till beslut\nNämnden godkänner planen.\n# Samverkan\nSamverkan har skett i gruppen den 3 september 2024.`,
      quotes: [["den 3 september 2024"]],
      severity: "warning" as const,
    })),
    { text: attested("Ärendet har behandlats i gruppen 2024-09-10."), quotes: [["2024-09-10"]] },
    {
      text: attested("Ett samråd har hållits med pensionärsrådet den 10 september 2024."),
      quotes: [["den 10 september 2024"]],
    },
    { text: attested("Kommunstyrelsen antog 2024-09-10 en plan."), quotes: [["2024-09-10"]] },
    {
      text: attested("Den 10 september 2024 beslutade nämnden om planen."),
      quotes: [["Den 10 september 2024"]],
    },
    {
      text: attested("Nämnden gav den 10 september 2024 staben ett uppdrag."),
      quotes: [["den 10 september 2024"]],
    },
    {
      text: attested("Skrivelsen inkom till kommunen den 10 september 2024."),
      quotes: [["den 10 september 2024"]],
    },
  ],
  accepted: [
    { text: attested("Samråd har hållits med rådet, och mötet med gruppen är den 10 september 2024.") },
    { text: attested("Enkäten genomfördes 2024-08-01–2024-09-30.") },
    { text: attested("Yttrandet, som inkom i tid, gäller till den 10 september 2024.") },
    { text: attested("Nämnden behandlade anbud för åren 2024-09-01 till 2026-08-31.") },
    {
      text: attested("Ärendet har behandlats i rådet den 20 augusti 2024 och tas upp den 3 september 2024."),
    },
    {
      text: "Utfärdat 2024-08-27\n# Förslag till beslut\nNämnden godkänner planen.\n# Samverkan\nSamverkan har skett i gruppen (FSG) den 20 augusti 2024.",
    },
    {
      text: "Till\nÄngsnämnden\n2024-08-27\n# Förslag till beslut\nNämnden godkänner planen.\n# Samverkan\nSamverkan har skett i gruppen den 3 september 2024.",
    },
    { text: attested("Ärendet har behandlats i förvaltningsgruppen den 20 augusti 2024.") },
    { text: attested("Ärendet behandlas i förvaltningsgruppen den 10 september 2024.") },
    {
      text: attested(
        "Kommunstyrelsen har remitterat ärendet till ängsförvaltningen för yttrande senast den 30 september 2024.",
      ),
    },
    {
      text: attested(
        "Mötet har planerats till den 10 september 2024, och salen har bokats den 10 september 2024.",
      ),
    },
    { text: attested("Nämnden har beslutat att programmet gäller från den 1 januari 2025.") },
    { text: attested("Det planerade mötet den 10 september 2024 är öppet.") },
    { text: attested("Ärendet har remitterats med svarstid den 30 september 2024.") },
    { text: attested("Facken har informerats och ärendet behandlas i gruppen den 10 september 2024.") },
    { text: attested("Förslaget har skickats ut i avvaktan på nämndens möte den 18 september 2024.") },
    { text: attested("Synpunkterna har redovisats i den rapport nämnden får den 18 september 2024.") },
    { text: attested("Nämnden har lämnat anstånd med svaret den 30 september 2024.") },
    { text: attested("Hyran har höjts den 1 januari 2025.") },
    { text: attested("Avtalet har sagts upp den 31 december 2024.") },
    { text: attested("Nämnden har ett stort möte den 10 september 2024.") },
    { text: attested("Kallelsen har skickats inför mötet den 10 september 2024.") },
    { text: attested("Programmet, som har behandlats, träder i kraft den 1 januari 2025.") },
    { text: attested("Rapporten har lämnats. Mötet den 10 september 2024 är öppet.") },
    { text: "# Ärendets beredning\nÄrendet har behandlats i gruppen den 10 september 2024." },
    { text: attested("Handlingarna har skickats till rådet den 10 september 2024.") },
    { text: attested("Ett avtal har skickats med förslag om möte den 10 september 2024.") },
  ],
};
