/**
 * What a nämnd does with a matter: infinitive and present. Where the present is the infinitive and an r ("anta",
 * "antar") the infinitive alone is listed. A closed list: what a body merely is or has is no decision.
 */
const regular =
  "anta anvisa avsluta avstå bejaka bekräfta bemyndiga besluta besvara bevilja delegera entlediga fatta finansiera förklara föreslå förorda godta inleda inrätta instifta justera konstatera lämna meddela nominera notera omfördela redovisa rekommendera remittera skicka starta teckna tilldela uppdra uppmana upphandla upprätta utlysa utnämna utöka verkställa yttra åberopa återkalla återremittera ändra överlämna ge ingå ta";

const others: readonly (readonly [infinitive: string, present: string])[] = [
  ["antaga", "antar"],
  ["anse", "anser"],
  ["avge", "avger"],
  ["avskriva", "avskriver"],
  ["avslå", "avslår"],
  ["avstyrka", "avstyrker"],
  ["avsätta", "avsätter"],
  ["begära", "begär"],
  ["bestrida", "bestrider"],
  ["bifalla", "bifaller"],
  ["bordlägga", "bordlägger"],
  ["fastställa", "fastställer"],
  ["framföra", "framför"],
  ["förlänga", "förlänger"],
  ["godkänna", "godkänner"],
  ["hemställa", "hemställer"],
  ["hyra", "hyr"],
  ["hänskjuta", "hänskjuter"],
  ["höja", "höjer"],
  ["införa", "inför"],
  ["instämma", "instämmer"],
  ["köpa", "köper"],
  ["lägga", "lägger"],
  ["medge", "medger"],
  ["samtycka", "samtycker"],
  ["ställa", "ställer"],
  ["stödja", "stöder"],
  ["sända", "sänder"],
  ["sänka", "sänker"],
  ["sälja", "säljer"],
  ["tillstyrka", "tillstyrker"],
  ["upphäva", "upphäver"],
  ["upplåta", "upplåter"],
  ["utse", "utser"],
  ["vidhålla", "vidhåller"],
  ["välja", "väljer"],
  ["översända", "översänder"],
  ["överföra", "överför"],
  ["överta", "övertar"],
];

const presents: ReadonlyMap<string, string> = new Map([
  ...regular.split(" ").map((infinitive) => [infinitive, `${infinitive}r`] as const),
  ...others,
]);

/** "godkänner" for "godkänna"; undefined for a verb that is not in the list. */
export function presentOfInfinitive(infinitive: string): string | undefined {
  return presents.get(infinitive);
}

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");

/** Those that are no infinitives too, and no other words: "inför" and "hyr" are left out. */
const imperatives =
  "avskriv avstyrk avsätt bifall bordlägg fastställ förläng godkänn höj lägg sänd sänk tillstyrk upphäv upplåt välj översänd";

/** Alternatives for a regular expression, longest first. */
export const decisionImperatives = longestFirst(imperatives.split(" "));
export const decisionInfinitives = longestFirst(presents.keys());
export const decisionPresents = longestFirst(new Set(presents.values()));
