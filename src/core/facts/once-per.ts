/** Reads something of an immutable object the first time it is asked for, and remembers it as long as the object is there. */
export function oncePer<Key extends object, Value extends object>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}
