/**
 * Word's events by the names that office.js registers them by, and the numbers that they bear on the wire. The numbers
 * of Word itself are not public: these hold between our top-up of the library and our Word, which is all that they must.
 */
export const eventNumbers = {
  ContentControlAdded: 7,
  ContentControlDataChanged: 8,
  ContentControlDeleted: 9,
  ContentControlEntered: 10,
  ContentControlExited: 11,
  ContentControlSelectionChanged: 12,
  ParagraphAdded: 13,
  ParagraphChanged: 14,
  ParagraphDeleted: 15,
} as const;

export type EventName = keyof typeof eventNumbers;

/** The name on the wire of a class's event: of ContentControl's "onDeleted", "ContentControlDeleted". */
export function eventName(typeName: string, member: string): EventName | undefined {
  const own = member.replace(/^on/i, "");
  const name = typeName === "Document" ? own : typeName + own;
  return isEventName(name) ? name : undefined;
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(eventNumbers, name);
}
