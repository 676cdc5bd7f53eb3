import type { Dialogs } from "./dialogs";
import { eventIds, failures } from "./dispatch-ids";
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
  readonly dialogs: Dialogs;
  /** Runs the answer later, as a host in another process does. */
  readonly later: (answer: () => void, id: number, parameters: readonly unknown[]) => void;
}

type Callback = (result: VbArray | number, status: number) => void;

/** What office.js for Windows finds at `window.external`. */
export function windowExternal({ hostInfo, context, call, events, dialogs, later }: HostFunctions) {
  return {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: context,
    Execute: (id: number, given: readonly unknown[] | undefined, callback: Callback) => {
      const parameters = given ?? [];
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
      const failure =
        id === eventIds.dialogMessage ? dialogs.show(target, handler) : events.register(id, target, handler);
      later(() => done(failure === 0 ? vbArray([0]) : failure, 0), id, []);
    },
    UnregisterEvent: (id: number, target: string, done: Callback) => {
      if (id === eventIds.dialogMessage) dialogs.hide();
      else events.unregister(id, target);
      later(() => done(vbArray([0]), 0), id, []);
    },
    MessageParent2: () => failures.unsupported,
    MessageChild2: (message: string) => dialogs.tell(messageIn(message)),
  };
}

/** office.js wraps what the pane tells a dialog. */
function messageIn(json: string): string {
  const parameters: unknown = JSON.parse(json);
  const message: unknown =
    typeof parameters === "object" && parameters !== null
      ? Reflect.get(parameters, "messageContent")
      : undefined;
  return typeof message === "string" ? message : json;
}
