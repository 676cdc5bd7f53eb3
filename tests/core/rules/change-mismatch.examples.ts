import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Hyran ökar från 5,2 mnkr till 14,6 mnkr år ett, vilket innebär en ökning med 9,6 mnkr.",
      quotes: [["9,6 mnkr"]],
      severity: "warning",
    },
    {
      text: "Avgiften höjs från 1 120 kronor till 1 180 kronor, en höjning på cirka 7 procent.",
      quotes: [["7 procent"]],
    },
    {
      text: "Antalet har gått från 120 till 135 elever, en ökning med 25 elever.",
      quotes: [["25 elever"]],
    },
    {
      text: "Andelen har minskat från 84,2 till 82,9 procent, en minskning med 1,3 procent.",
      quotes: [["1,3 procent"]],
    },
  ],
  accepted: [
    {
      text: "Hyran ökar från 520 kronor till 640 kronor och innebär för badet en ökning med 20 kronor.",
    },
    { text: "Hyran ökar från 5,2 mnkr till 14,6 mnkr, en ökning med 9,4 mnkr." },
    { text: "Hyran ökar från 5,2 mnkr till 14,6 mnkr, en ökning med drygt 9 mnkr." },
    { text: "Hyran ökar från 5 mnkr till 7 mnkr, en ökning med 1 mnkr eller 35 procent." },
    { text: "Avgiften höjs från 1 120 kronor till 1 180 kronor, en höjning på 5 procent." },
    { text: "Avgiften höjs från 1 120 kronor till 1 180 kronor, en höjning på 2 procent per år." },
    { text: "Hyran ökar från 2 mnkr till 3 mnkr, en ökning med 40 procent." },
    { text: "Andelen har ökat från 82,9 procent till 84,2 procent, en ökning med 1,3 procentenheter." },
    { text: "Andelen har ökat från 20 procent till 30 procent, en ökning med 50 procent." },
    { text: "Antalet gick från 120 elever till 135 barn, en ökning med 25 elever." },
    { text: "Förskolan går från 15 till 18 barn per avdelning, en ökning med 12 barn." },
    { text: "I brevet stod: ”från 120 till 135 elever, en ökning med 25 elever”." },
  ],
};
