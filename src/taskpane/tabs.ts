/** The pane's tabs, in their order. The names are those that a ribbon button's address uses: `?vy=granska`. */
export const tabNames = ["skriv", "granska", "texter", "attest"] as const;

export type TabName = (typeof tabNames)[number];

/** What the pane shows below its tabs. Help is a view and no tab: it is not part of the work. */
export type View = TabName | "help";

export function isTabName(text: string | null | undefined): text is TabName {
  return tabNames.some((name) => name === text);
}

/** Reads the tab out of an address's query, such as "?vy=granska"; undefined when none is asked for. */
export function parseTab(query: string): TabName | undefined {
  const asked = new URLSearchParams(query).get("vy");
  return isTabName(asked) ? asked : undefined;
}
