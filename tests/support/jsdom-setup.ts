/** Fluent UI measures itself; jsdom has nothing to measure with. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
