import type { WireObject } from "./wire-object";
import type { BoundObject } from "./wire-type";
import type { Subscriptions } from "./subscriptions";

/** The object model that the engine serves. */
export interface ServedModel {
  readonly root: WireObject;
  readonly bind: (object: WireObject) => BoundObject;
  /** What an add-in makes itself, such as search options. */
  readonly create: (serviceName: string) => WireObject;
  readonly membership: (typeName: string, member: string) => Membership;
  /** Carries out a change: one undo step. @throws WordError when the document is locked */
  readonly write: <T>(change: () => T) => T;
  readonly subscriptions: Subscriptions;
}

/** Where a member (in PascalCase) stands to the API set that is played; "none" is no public member of Word at all. */
export type Membership = "in-set" | "above-set" | "none";
