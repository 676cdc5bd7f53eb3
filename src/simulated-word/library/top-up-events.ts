import topUp from "../generated/top-up.json";
import { eventName, eventNumbers, type EventName } from "../wire/event-numbers";
import { prototypeOf, type Library } from "./library-window";

/** A proxy, as far as handlers on it need to know. */
interface EventProxy {
  readonly context: { readonly document: DocumentProxy };
  /** @throws PropertyNotLoaded where the object has never been asked for: as in Word, it must be loaded or tracked */
  readonly _ReferenceId: string;
}

interface DocumentProxy {
  readonly _RegisterEvent: (target: string, event: string) => void;
  readonly _UnregisterEvent: (target: string, event: string) => void;
}

/** Gives proxies the properties that handlers are added to; that of an event that is not played says so. */
export function addEvents(library: Library): void {
  const events: Readonly<Record<string, readonly string[]>> = topUp.events;
  for (const [typeName, members] of Object.entries(events)) {
    const prototype = prototypeOf(library.word[typeName]);
    for (const member of members) {
      const event = eventName(typeName, member);
      if (prototype && event) addEvent({ library, prototype, typeName, member, event });
      else if (prototype) refuseEvent(prototype, member, `${typeName}.${member}`);
    }
  }
}

function refuseEvent(prototype: object, member: string, name: string): void {
  Object.defineProperty(prototype, member, {
    configurable: true,
    get() {
      throw new Error(`not implemented: ${name}`);
    },
  });
}

interface NewEvent {
  readonly library: Library;
  readonly prototype: object;
  readonly typeName: string;
  readonly member: string;
  readonly event: EventName;
}

function addEvent({ library, prototype, typeName, member, event }: NewEvent): void {
  const made = new WeakMap<object, object>();
  Object.defineProperty(prototype, member, {
    configurable: true,
    enumerable: true,
    get(this: EventProxy) {
      const handlers = made.get(this) ?? handlersOn(this, { library, typeName, event });
      made.set(this, handlers);
      return handlers;
    },
  });
}

function handlersOn(
  proxy: EventProxy,
  { library, typeName, event }: Pick<NewEvent, "library" | "typeName" | "event">,
): object {
  const { document } = proxy.context;
  const target = () => (typeName === "Document" ? "" : proxy._ReferenceId);
  return new library.eventHandlers(proxy.context, proxy, event, {
    eventType: eventNumbers[event],
    registerFunc: () => document._RegisterEvent(target(), event),
    unregisterFunc: () => document._UnregisterEvent(target(), event),
    getTargetIdFunc: target,
    eventArgsTransformFunc: (value) => library.utility._createPromiseFromResult(value),
  });
}
