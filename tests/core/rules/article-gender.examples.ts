import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "Kontoret har tecknat en avtal om badet.", quotes: [["en avtal"]], fixes: ["ett avtal"] },
    {
      text: "Ett utredning pågår. Det behövs en kostombud.",
      quotes: [["Ett utredning"], ["en kostombud"]],
      fixes: ["En utredning"],
    },
    {
      text: "Nämnden föreslår ett handlingsplan för ån.",
      quotes: [["ett handlingsplan"]],
      fixes: ["en handlingsplan"],
    },
  ],
  accepted: [
    { text: "Kontoret har tecknat ett avtal, gjort en utredning och utsett ett ombud." },
    { text: "Det är en alternativ lösning, en genomförande part och en boende." },
    { text: "En avtals- och inköpsgrupp tillsätts." },
    { text: "Efter etapp ett utredning av ån pågår bygget." },
    { text: "Ett Kommunförbund bildas av En Arbetsgrupp." },
    { text: "Brevet börjar: ”En avtal är klar.”" },
    { text: "Det behövs ett plan till i huset." },
  ],
};
