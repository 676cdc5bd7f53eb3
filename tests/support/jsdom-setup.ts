import { TextDecoder, TextEncoder } from "node:util";

/** Fluent UI measures itself; jsdom has nothing to measure with. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** Every browser has these; jsdom does not. */
Object.assign(globalThis, {
  TextDecoder: globalThis.TextDecoder ?? TextDecoder,
  TextEncoder: globalThis.TextEncoder ?? TextEncoder,
});
