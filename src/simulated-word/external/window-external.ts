import { failures } from "./dispatch-ids";
import type { EventCallback, HostEvents } from "./host-events";
import { vbArray, type VbArray } from "./vb-array";

/** The payload of a call that went well, the failure's number, or undefined for a call that is never answered. */
export type CallAnswer = readonly unknown[] | number | undefined;

export interface HostFunctions {
  readonly hostInfo: string;
  readonly context: () => unknown;
  /** By dispatch id. */
  readonly call: (id: number, parameters: readonly unknown[]) => CallAnswer;
  readonly events: HostEvents;
  /** Runs the answer later, as a host in another process does. */
  readonly later: (answer: () => void, id: number, parameters: readonly unknown[]) => void;
}

type Callback = (result: VbArray | number, status: number) => void;

/** What office.js for Windows finds at `window.external`. */
export function windowExternal({ hostInfo, context, call, events, later }: HostFunctions) {
  return {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: context,
    Execute: (id: number, parameters: readonly unknown[], callback: Callback) => {
      later(
        () => {
          const answer = call(id, parameters);
          if (answer !== undefined)
            callback(typeof answer === "number" ? answer : vbArray([0, ...answer]), 0);
        },
        id,
        parameters,
      );
    },
    RegisterEvent: (id: number, target: string, handler: EventCallback, done: Callback) => {
      events.register(id, target, handler);
      later(() => done(vbArray([0]), 0), id, []);
    },
    UnregisterEvent: (id: number, target: string, done: Callback) => {
      events.unregister(id, target);
      later(() => done(vbArray([0]), 0), id, []);
    },
    MessageParent2: () => failures.unsupported,
    MessageChild2: () => failures.unsupported,
  };
}
