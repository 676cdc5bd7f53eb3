import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(
        "| Intensioner | Belopp |\n| Ökat resulat | 12 |\n| Planen är klar. Bedömmer nämnden annat skrivs resulat om. | 3 |",
      ),
      quotes: [["Intensioner"], ["resulat", "resulat"], ["Bedömmer"]],
      fixes: ["Intentioner"],
    },
    {
      text: report("Allt resulat är med i tabellen.\n| Post | Värde |\n| Ökat resulat | 12 |"),
      quotes: [["resulat", "resulat"]],
      fixes: ["resultat"],
    },
    {
      text: report("Förvaltningen bedömmer att planen är bra. Bedömmer nämnden annat ska den säga det."),
      quotes: [["bedömmer"], ["Bedömmer"]],
      fixes: ["bedömer"],
    },
    {
      text: report("Förvaltningen anser även att Parknämden bör vara med."),
      quotes: [["Parknämden"]],
      fixes: ["Parknämnden"],
    },
    {
      text: report("Det är tillgänligt för alla som bor i kommunen."),
      quotes: [["tillgänligt"]],
      fixes: ["tillgängligt"],
    },
    {
      text: report("Förvaltningen förslår att nya avkastingskrav tas fram efter granskingen av resulatet."),
      quotes: [["förslår att"], ["avkastingskrav"], ["granskingen"], ["resulatet"]],
      fixes: ["föreslår att"],
    },
    {
      text: report("Planen syftar att ge en ekologisk hållbar kommun, i linje med lagens intensioner."),
      quotes: [["syftar att"], ["ekologisk hållbar"], ["intensioner"]],
      fixes: ["syftar till att"],
    },
    {
      text: report("I dem fall någon klagar får nämnden svara. Annars räcker det i dem fallen."),
      quotes: [["I dem fall"], ["i dem fallen"]],
      fixes: ["I de fall"],
    },
    {
      text: `${report("Planen är bra.")}\n# Ekonmi för ängen\nPlanen är bra.`,
      quotes: [["Ekonmi"]],
      fixes: ["Ekonomi"],
    },
    {
      text: report("Arbetet har varit tillfredställande, och lagen som träder i kraft i maj är god."),
      quotes: [["tillfredställande"]],
      fixes: ["tillfredsställande"],
    },
  ],
  accepted: [
    {
      text: report(
        "| Namn | Adress |\n| Resulat Bygg AB | resulat@exempel.se |\n| Siv Resulat | Skriften ”Alla resulat” |",
      ),
    },
    {
      text: `${report("Planen är bra.")}\n# Beslutsunderlag\n| Handling | Datum |\n| Alla resulat | 2024-01-02 |`,
    },
    { text: `${report("Planen är bra.")}\n# Konstnären Komunen\nPlanen är bra.` },
    { text: report("Pengarna förslår inte till allt, och ställningen i granskningen är omsättningen.") },
    { text: report("En ekologisk, hållbar park ger ekonomisk hållbarhet.") },
    { text: report("Nämnden svarar dem. I dem finns det som behövs.") },
    { text: report("Förvaltningen bedömer att planen är bra och tillgänglig.") },
    { text: report("I brevet står det ”bedömmer” två gånger, och det är rätt återgivet.") },
    { text: report("Parknämnden har nämnt att ärendet är omnämnt i planen.") },
    { text: report("Konstnären Remise Komunen har målat väggen i skolan.") },
    { text: report("Förslaget finns på sidan bedömmer.example och i mappen.") },
  ],
};
