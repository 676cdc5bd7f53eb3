/**
 * Whether two values of plain data say the same. A property that is left out says the same as one that is undefined;
 * two maps, sets or functions are never known to be the same.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return isRecord(a) && isRecord(b) && hasAllOf(a, b) && hasAllOf(b, a);
}

/** Whether what `a` has is the same in `b`. */
function hasAllOf(a: PlainRecord, b: PlainRecord): boolean {
  if (Array.isArray(a) && (!Array.isArray(b) || a.length !== b.length)) return false;
  for (const key in a) if (!isSameData(a[key], b[key])) return false;
  return true;
}

type PlainRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is PlainRecord =>
  Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
