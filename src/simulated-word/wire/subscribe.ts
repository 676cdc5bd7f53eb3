import { eventName, isEventName } from "./event-numbers";
import { notImplemented, requireMember } from "./member-location";
import type { References } from "./references";
import type { ServedModel } from "./served-model";
import type { Subscription } from "./subscriptions";
import type { WireObject } from "./wire-object";
import { WordError } from "./word-error";

/** @throws WordError for an event that is not raised, or not in the API set that is played */
export function subscriptionTo(
  model: ServedModel,
  references: References,
  [target, event]: readonly [target: string, event: string],
): Subscription {
  const object = objectAt(model, references, target);
  const { typeName, events } = model.bind(object);
  const member = events.find((candidate) => eventName(typeName, candidate) === event);
  if (member === undefined || !isEventName(event)) throw notImplemented(typeName, `on${event}`);
  requireMember(model, typeName, member);
  return { event, target, object };
}

/** The document's own handlers name no target. */
function objectAt(model: ServedModel, references: References, target: string): WireObject {
  const object = target === "" ? model.root : references.find(target);
  if (!object) throw new WordError("InvalidObjectPath", `the reference ${target} has been let go`);
  return object;
}
