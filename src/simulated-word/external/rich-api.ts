import type { WordDocument } from "../model/word-document";
import type { Quirks } from "../quirks";
import type { BatchLog } from "../wire/batch-log";
import type { Engine } from "../wire/engine";
import { parseRequest, type WireRequest, type WireResponse } from "../wire/protocol";
import type { CallAnswer } from "./window-external";

const bodyOf = 4;

export interface RichApi {
  readonly document: WordDocument;
  readonly engine: Engine;
  readonly log: BatchLog;
  readonly quirks: Quirks;
  /** In the language of the host where messages are localised. */
  readonly localise: (response: WireResponse) => WireResponse;
}

/** Answers function 93: a message with the batch as JSON text in it. */
export function answerRichApi(
  { document, engine, log, quirks, localise }: RichApi,
  parameters: readonly unknown[],
): CallAnswer {
  const request = requestIn(parameters);
  const { anotherAuthorEditsBetweenBatches: otherEdit } = quirks;
  if (otherEdit) document.asAnotherAuthor(otherEdit);
  if (quirks.getOoxmlNeverAnswers && asksFor(request, "GetOoxml")) {
    log.add({ request, response: undefined });
    return undefined;
  }
  const response = localise(engine.execute(request));
  log.add({ request, response });
  return [[200, ["Content-Type", "application/json"], JSON.stringify(response)]];
}

/** How long Word takes for the batch. */
export function delayOf(quirks: Quirks, parameters: readonly unknown[]): number {
  const isInsertion = quirks.insertOoxmlSlow > 0 && asksFor(requestIn(parameters), "InsertOoxml");
  return quirks.slow + (isInsertion ? quirks.insertOoxmlSlow : 0);
}

function asksFor({ Actions, ObjectPaths }: WireRequest, member: string): boolean {
  return (
    Actions.some(({ Name }) => Name === member) ||
    Object.values(ObjectPaths).some(({ Name }) => Name === member)
  );
}

/** @throws TypeError when the message is none of the Rich API's */
function requestIn([message]: readonly unknown[]): WireRequest {
  const body: unknown = Array.isArray(message) ? message[bodyOf] : undefined;
  if (typeof body !== "string") throw new TypeError("not a message of the Rich API");
  return parseRequest(body);
}
