/** The numbers that office.js calls the host's functions and events by. */
export const dispatchIds = {
  getFile: 77,
  getFileSlice: 80,
  releaseFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

export const eventIds = {
  settingsChanged: 1,
  selectionChanged: 2,
  richApiMessage: 33,
  ribbonCommand: 39,
} as const;

/** What the Common API answers a call with that fails; office.js has a message for each. */
export const failures = {
  unsupported: 5001,
  noSuchItem: 6000,
  invalidXml: 6100,
  accessDenied: 7000,
} as const;
