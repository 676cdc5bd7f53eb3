import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Förvaltningsrättens mål 4417-24 gäller badet.\nYttrandet i mål 4471-24 bifogas. Mål nr 4417-24 är öppet.",
      quotes: [["4471-24", "4417-24"]],
    },
    {
      text: "Domstolens mål PMT 4417-24 gäller badet.\nYttrandet i mål PMT4471-24 bifogas.",
      quotes: [["4471-24", "4417-24"]],
    },
    {
      text: "Planen T2011-031-04417 gäller badet.\nSe T2011-031-04471 i arkivet.",
      quotes: [["T2011-031-04471", "T2011-031-04417"]],
    },
    {
      text: "Dnr KS 2024/793\nRemissen (dnr KS 2024/739) kom i maj.",
      quotes: [["KS 2024/739", "KS 2024/793"]],
    },
    {
      text: "^ Dnr KS 2024/793\nSvaret har dnr KS 2024/739 i diariet.",
      quotes: [["KS 2024/739"]],
    },
    {
      text: "= Svar på motion 2022:8 om parkering\n# Ärendet\nMotionen 2022:9 lämnades i maj. Motionen 2022:8 besvaras.",
      quotes: [["Motionen 2022:9"]],
    },
    {
      text: "= Svar på motion (2024:31) om parkering\n# Ärendet\nVera Exempel (S) lämnade i maj in motion 2024:13.",
      quotes: [["motion 2024:13"]],
      severity: "warning",
    },
    {
      text: "Skollagen (2010:800) gäller.\nAv 10 kap. skollagen (2010:880) följer det.\nI skollagen (2010:800) står mer.",
      quotes: [["2010:880", "2010:800"]],
    },
    {
      text: "Bolaget har organisationsnummer 559000-0105.\nAvtal med organisationsnummer 559000-0150 ingås.",
      quotes: [["559000-0150", "559000-0105"]],
    },
    {
      text: "Lagen (2016:1145) om offentlig upphandling gäller.\nAv lagen (2016:1154) om offentlig upphandling framgår det.",
      quotes: [["2016:1154", "2016:1145"]],
    },
  ],
  accepted: [
    {
      text: "Nämnden har i SN 2024/112 och SN 2024/121 tagit samma beslut, och i mål nr 1234-24 och mål nr 1243-24.",
    },
    {
      text: "Förordningen (2022:11) om statsbidrag till bad gäller, inte förordningen (2022:12) om statsbidrag till vattenvård.",
    },
    {
      text: "Socialtjänstlagen (2001:453) ersätts av socialtjänstlagen (2025:400). Lagen (2016:1145) är inte lagen (2016:1146).",
    },
    { text: "= Svar på motion (2024:31) om parkering\n# Ärendet\nDen liknar motion 2024:14." },
    { text: "= Svar på motion 2022:8 och motion 2022:9\n# Ärendet\nMotionen 2022:9 lämnades i maj." },
    {
      text: "= Svar på motion 2022:8 om parkering\n# Ärendet\nEn tidigare motion, 2021:4, och motion 2021:5 avslogs.",
    },
    { text: "Mål 4417-24 och mål 4418-24 gäller båda badet." },
    { text: "Mål T 2011-15, mål B 123-20 och mål T 2011-51 gäller badet, B 2101-15 vägen." },
    { text: "Målet 2020-25 och målet 2025-20 gäller badet." },
    { text: "Dnr KS 2024/12 och KS 2024/21 är två ärenden." },
    { text: "Dnr KS 2012/793 och KS 2021/793 är två ärenden." },
    { text: "Dnr KS 2024/793. Remissen har dnr M2024/00415." },
    {
      text: Array.from({ length: 5 }, (_, at) => `Dnr KS 2024/${123 + at} och KS 2024/${132 + at}`).join(
        "\n",
      ),
    },
  ],
};
