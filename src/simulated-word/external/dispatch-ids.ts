/** The numbers that office.js calls the host's functions and events by. */
export const dispatchIds = {
  getSelectedData: 64,
  setSelectedData: 65,
  getFile: 77,
  getFileSlice: 80,
  releaseFile: 81,
  getFileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
  getPartNodes: 132,
  getNodeValue: 134,
  getNodeXml: 135,
  getRelativeNodes: 136,
  setNodeValue: 137,
  setNodeXml: 138,
  addNamespace: 139,
  namespaceOfPrefix: 140,
  prefixOfNamespace: 141,
  getNodeText: 142,
  setNodeText: 143,
} as const;

export const eventIds = {
  settingsChanged: 1,
  selectionChanged: 2,
  dialogMessage: 10,
  richApiMessage: 33,
  ribbonCommand: 39,
} as const;

/** What the Common API answers a call with that fails; office.js has a message for each. */
export const failures = {
  coercionUnsupported: 1000,
  selectionUnsuited: 1004,
  invalidData: 2000,
  unsupported: 5001,
  noSuchItem: 6000,
  invalidXml: 6100,
  accessDenied: 7000,
} as const;
