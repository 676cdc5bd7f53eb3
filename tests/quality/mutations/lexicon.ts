/** Words of the mutations' own, so that they do not share a rule's mistakes. */
export const weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

export const months = [
  ...["januari", "februari", "mars", "april", "maj", "juni"],
  ...["juli", "augusti", "september", "oktober", "november", "december"],
];

/** Words that writers leave standing twice. */
export const doubledByMistake = [
  ..."att och en ett samt eller av".split(" "),
  ..."nämnden förvaltningen kontoret kommunen staden ärendet förslaget planen programmet remissen".split(" "),
];

/** Told as done, and as what is done still: verb, who, where. */
export const preparations = [
  { done: "Ärendet har behandlats", still: "Ärendet behandlas", where: "i förvaltningsgruppen" },
  { done: "Förslaget har presenterats", still: "Förslaget presenteras", where: "i pensionärsrådet" },
  { done: "Frågan har tagits upp", still: "Frågan tas upp", where: "vid facklig samverkan" },
  { done: "Facklig samverkan har ägt rum", still: "Facklig samverkan äger rum", where: "" },
  { done: "Samråd har hållits", still: "Samråd hålls", where: "med de fackliga organisationerna" },
  {
    done: "Information har lämnats",
    still: "Information lämnas",
    where: "i rådet för funktionshinderfrågor",
  },
  { done: "Rådet har informerats", still: "Rådet informeras", where: "" },
  { done: "Ärendet behandlades", still: "Ärendet behandlas", where: "av lokala rådet" },
];

/** What a template or a writer leaves to be filled in, in running text. */
export const leftovers = [
  "[Skriv här]",
  "[Ange belopp]",
  "ÅÅÅÅ-MM-DD",
  "XX",
  "XXX",
  "Klicka eller tryck här för att ange text",
  "Lorem ipsum",
  "[…]",
];

/** Other names of the same heading, in use in one municipality or another. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  "Förvaltningens förslag till beslut": ["Förslag till beslut", "2. Förvaltningens förslag till beslut"],
  "Förslag till beslut": [
    "Förvaltningens förslag till beslut",
    "FÖRSLAG TILL BESLUT",
    "Förslag till beslut (KS)",
    "Rekommendation till beslut",
    "Föreslaget beslut",
  ],
  "Beslutet skickas till": ["Besluten skickas till", "Protokollsutdrag skickas till", "Expediering"],
  Sammanfattning: ["Sammanfattning av ärendet", "Ärendet i korthet", "Sammanfattning:", "SAMMANFATTNING"],
  "Sammanfattning av ärendet": ["Sammanfattning", "1 Sammanfattning av ärendet"],
  Ärendet: ["Ärendebeskrivning", "Beskrivning av ärendet", "Remissens innehåll"],
  "Ärendets beredning": ["Beredning", "Beredning av ärendet", "Samråd", "3. Ärendets beredning"],
  "Förvaltningens synpunkter och förslag": [
    "Förvaltningens bedömning",
    "Stadsdelsförvaltningens synpunkter",
    "Förvaltningens överväganden",
  ],
  "Förvaltningens bedömning": ["Förvaltningens synpunkter", "Bedömning", "Samhällsbyggnadskontorets analys"],
};

/** Headings of a report's own matter, near to a standard one and no mistake. */
export const neighbours = [
  "Sammansättning",
  "Sammanfattningen",
  "Bakgrunden",
  "Ekologiska konsekvenser",
  "Beredningen",
  "Bevakning",
];

/** What a decision's verb is when it is not said who decides. */
export const infinitives: Readonly<Record<string, string>> = {
  godkänner: "godkänna",
  överlämnar: "överlämna",
  antar: "anta",
  avslår: "avslå",
  fastställer: "fastställa",
  lägger: "lägga",
  förklarar: "förklara",
};
