import type { Json } from "./json";

/** Anything that has a proxy on the other side of the wire. */
export abstract class WireObject {
  /** False once what it stands for has left the document: then every use of it is an error. */
  get isAlive(): boolean {
    return true;
  }
}

/** What a member gives: data, an object, or nothing; `undefined` is a null object, or void. */
export type WireValue = Json | WireObject | undefined;
