import type { WordLocale } from "../model/locale";
import type { Quirks } from "../quirks";
import type { WireResponse } from "../wire/protocol";

/** Word says what went wrong in its own language; the code is the same in all. */
export function localisedFailure(
  quirks: Quirks,
  locale: WordLocale,
): (response: WireResponse) => WireResponse {
  return (response) => {
    if (!quirks.localisedMessages || locale !== "sv-SE" || !response.Error) return response;
    const { Code, Message } = response.Error;
    return { ...response, Error: { ...response.Error, Message: swedish[Code] ?? Message } };
  };
}

const swedish: Readonly<Record<string, string>> = {
  AccessDenied: "Du har inte behörighet att utföra åtgärden.",
  GeneralException: "Ett internt fel uppstod när begäran behandlades.",
  InvalidArgument: "Argumentet är ogiltigt, saknas eller har ett felaktigt format.",
  ItemNotFound: "Den begärda resursen finns inte.",
  NotAllowed: "Åtgärden är inte tillåten.",
};
