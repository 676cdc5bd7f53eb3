import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Dnr: BN BN-2022-00417",
      quotes: [["BN BN-2022-00417"]],
      fixes: ["BN-2022-00417"],
      severity: "error",
    },
    {
      text: "Remissen har diarienummer KS KS 2024/118.",
      quotes: [["KS KS 2024/118"]],
      fixes: ["KS 2024/118"],
    },
    { text: "Diarienummer KS KS KS 2024/118", quotes: [["KS KS KS 2024/118"]], fixes: ["KS 2024/118"] },
    { text: "Dnr: 20240077", quotes: [["20240077"]], severity: "warning" },
    { text: "^ Dnr KS KS 2024/118\n# Ärendet\nText.", quotes: [["hela dokumentet"]] },
    { text: "Dnr RS RS/512/2024", quotes: [["RS RS/512/2024"]], fixes: ["RS/512/2024"] },
    { text: "Dnr TU TU.2023.96", quotes: [["TU TU.2023.96"]] },
  ],
  accepted: [
    { text: "Dnr KS 2024/118, Dnr BN-2022-00417 och diarienummer 1.5.1/026-2013" },
    { text: "Dnr 2021/KS 0280 013 och Dnr S-Dp 2002-11922-54" },
    { text: "Svar på remiss från KS KS 2024/118" },
    { text: "Support med ärendenummer 20240077" },
    {
      text: "Dnr: 2.4.1.-123/2023, dnr U2023/01234/S, Dnr 23/1234, Dnr 15/2023, dnr ANN.2023.123, Dnr HSN 2022-0001:3",
    },
    { text: "Diarienummer N132-0123/19, Dnr RS210876 och diarienr SLK-2023-01047" },
    { text: "Diarienummer 1700417" },
    { text: "Dnr" },
    { text: "Dnr: Telefon 08-508 00 123" },
    { text: "Ange alltid dnr vid kontakt, 2024 som nu." },
    { text: "DNR DNR 2024/118" },
  ],
};
