import type { Stretch } from "../document/document";
import { matchesIn } from "../language/matches-in";

/** Who may be sent a decision, as the last word of its name. */
const receiver =
  "(?:\\p{L}*nämnd(?:en)?|\\p{L}+styrelsen?|\\p{L}*fullmäktige|\\p{L}*departementet|\\p{L}*myndigheten|\\p{L}*verket|\\p{L}+kontoret|\\p{L}*ombudsmannen|\\p{L}*(?:rätten|domstolen)|regionen|[Rr]egion \\p{Lu}\\p{L}+|\\p{L}*bolaget|förbundet)";

/** What makes "till" lead to a thing: "förslag till yttrande över remiss från kommunstyrelsen". */
const noReceiver = "(?:från|över|av|på|i|om|som|vid|hos|till|och|svar|beslut|yttrande|förslag|remiss)";

const recipient = new RegExp(
  `(?<!\\p{L})till (?<name>(?:(?!${noReceiver}(?!\\p{L}))\\p{L}[\\p{L}-]* ){0,2}?${receiver})(?!\\p{L})`,
  "gu",
);

export interface Recipient extends Stretch {
  readonly name: string;
}

/** Whom something is sent to: "till kommunstyrelsen". The stretch covers "till". */
export function recipientsIn(text: string): readonly Recipient[] {
  if (!text.includes("till ")) return [];
  return matchesIn(text, recipient).map(({ 0: quote, index, groups = {} }) => ({
    name: groups["name"] ?? "",
    start: index,
    end: index + quote.length,
  }));
}
