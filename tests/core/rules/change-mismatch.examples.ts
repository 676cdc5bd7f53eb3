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
    {
      text: "Kostnaden ökar från 12,4 miljoner kronor 2023 till 15,1 miljoner kronor 2024, vilket är en ökning med 3,7 miljoner kronor.",
      quotes: [["3,7 miljoner kronor"]],
    },
    {
      text: "Antalet barn minskade från 1 240 till 1 180, det vill säga med 80 barn.",
      quotes: [["80 barn"]],
    },
    {
      text: "Avgiften föreslås höjas med 250 kronor, från 1 050 kronor till 1 200 kronor.",
      quotes: [["250 kronor"]],
    },
    { text: "Antalet platser utökas med 14, från 48 till 60 platser.", quotes: [["14"]] },
    {
      text: "Frånvaron sjönk från 8,2 procent till 7,6 procent, en minskning med 1,6 procentenheter.",
      quotes: [["1,6 procentenheter"]],
    },
    {
      text: "Antalet ärenden har ökat från 310 år 2022 till 372 år 2023, en ökning med 30 procent.",
      quotes: [["30 procent"]],
    },
    {
      text: "Antalet resor ökade från 120 000 till 150 000, vilket är 35 procent fler.",
      quotes: [["35 procent"]],
    },
    { text: "Antalet anställda minskade från 212 till 198, en minskning med 24.", quotes: [["24"]] },
    {
      text: "Hyran stiger från 1 200 till 1 260 kronor per kvadratmeter, det vill säga med 8 procent.",
      quotes: [["8 procent"]],
    },
  ],
  accepted: [
    { text: "Badet har öppet från 8 till 17, en ökning med 2." },
    { text: "Skolan växer från 3 till 4 paralleller, vilket motsvarar 75 fler elever." },
    { text: "Avgiften höjs med 150 kronor, från 1 050 kronor till 1 200 kronor." },
    { text: "Hyran höjs med 600 tkr per år, från 1 600 tkr till 2 000 tkr." },
    { text: "Utsläppen ska minska med 40 procent från 2020 till 2030." },
    { text: "Lokalen utökas med 12 platser från 1 till 5 december." },
    { text: "Stödet höjs med 3 timmar, från 8 till 17 år." },
    { text: "Index steg från 72 till 78, en ökning med 6 procent." },
    { text: "Antalet resor ökade från 120 000 till 150 000, vilket är 5 procent fler än i länet." },
    { text: "Frånvaron sjönk från 8 procent till 7 procent, en minskning med 1 procentenhet." },
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
