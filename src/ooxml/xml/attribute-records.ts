type Attributes = Readonly<Record<string, string>>;

/**
 * Makes the records of attributes of an XML text's elements. Elements that say the same share one where that is seen at
 * once: those without attributes, and those with one that the last of their name had too, as nearly every w:t and w:lang
 * of a report. A record is never written in once it is taken.
 */
export class AttributeRecords {
  #count = 0;
  #name = "";
  #value = "";
  /** Of an element with two attributes or more. */
  #record: Record<string, string> = {};
  /** By the name of the element, of those with one. */
  readonly #latest = new Map<string, Attributes>();

  /** False for an attribute that the element has already. */
  add(name: string, value: string): boolean {
    if (this.#count++ === 0) {
      this.#name = name;
      this.#value = value;
      return true;
    }
    if (this.#count === 2) {
      this.#record = {};
      this.#record[this.#name] = this.#value;
    }
    const isNew = !(name in this.#record);
    this.#record[name] = value;
    return isNew;
  }

  /** All that have been added since the last were taken. */
  take(element: string): Attributes {
    const count = this.#count;
    this.#count = 0;
    if (count === 0) return none;
    return count === 1 ? this.#alone(element) : this.#record;
  }

  #alone(element: string): Attributes {
    const latest = this.#latest.get(element);
    if (latest?.[this.#name] === this.#value) return latest;
    const record: Record<string, string> = {};
    record[this.#name] = this.#value;
    this.#latest.set(element, record);
    return record;
  }
}

const none: Attributes = {};
