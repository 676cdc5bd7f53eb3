import fc from "fast-check";
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

/** In CI the random tests draw what they drew before: a run that fails there fails at the desk too. */
if (process.env["CI"] === "true") fc.configureGlobal({ seed: 20_260_115 });
