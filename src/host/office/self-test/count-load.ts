const loadsKey = "tu.self-test.loads";

/** Counts that the pane's page was loaded; its storage lives as long as the pane does, however often that is. */
export function countLoad(storage: Storage): void {
  storage.setItem(loadsKey, String(loadsOf(storage) + 1));
}

/** How often the page has been loaded in this pane. */
export function loadsOf(storage: Storage): number {
  return Number(storage.getItem(loadsKey) ?? 0);
}
