/**
 * jsdom has byte arrays of its own, and Node's TextEncoder makes Node's: to `instanceof` they are two kinds. In a
 * browser they are one; so they are here, for whatever is imported after this.
 */
Object.assign(globalThis, { Uint8Array: new TextEncoder().encode("").constructor });

export {};
