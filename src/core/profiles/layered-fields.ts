import type { ContentValue } from "./content-value";
import type { FaultLog } from "./fault-log";
import type {
  About,
  Fields,
  FlagField,
  IntegerField,
  ListField,
  Setting,
  SettingField,
  TextField,
} from "./fields";
import { readList } from "./read-list";
import { readSetting } from "./read-setting";
import { unknownName } from "./unknown-name";

export interface Source {
  /** The same object as each file gives it, the file that the others extend first. */
  readonly layers: readonly ContentValue[];
  readonly log: FaultLog;
  /** There is and will be one layer: a list in it has nothing to change. */
  readonly alone?: boolean;
}

/**
 * Reads an object that several files give: what a later one says goes before. Every fault of every file is logged, unknown
 * names among them; in the place of what is faulty stands what is usual.
 */
export function readFields<Value>(source: Source, read: (fields: Fields) => Value): Value {
  const { layers, log } = source;
  const objects = layers.filter((layer) => log.attempt(() => layer.names()) !== undefined);
  const fields = new LayeredFields({ ...source, layers: objects }, layers.at(-1));
  const value = read(fields);
  fields.refuseOthers();
  return value;
}

class LayeredFields implements Fields {
  private readonly asked = new Set<string>();

  private readonly layers: readonly ContentValue[];
  private readonly log: FaultLog;

  /**
   * @param source its layers are objects, all of them
   * @param nearest the last file's value, where what is missing is told to be missing
   */
  constructor(
    private readonly source: Source,
    private readonly nearest: ContentValue | undefined,
  ) {
    ({ layers: this.layers, log: this.log } = source);
  }

  text(name: string, field: TextField): string {
    const text = this.last(name, field, (value) => value.text()) ?? field.otherwise;
    if (text === undefined) this.missing(name, field, "en text");
    return text ?? "";
  }

  integer(name: string, { lowest, highest, ...field }: IntegerField): number {
    const number = this.last(name, field, (value) => value.number(lowest, highest)) ?? field.otherwise;
    if (number === undefined) this.missing(name, field, `ett heltal från ${lowest} till ${highest}`);
    return number ?? lowest;
  }

  flag(name: string, field: FlagField): boolean {
    return this.last(name, field, (value) => value.flag()) ?? field.otherwise;
  }

  list<Item>(name: string, { item, otherwise = [], notEmpty, ...field }: ListField<Item>): readonly Item[] {
    const faults = this.log.count;
    const items = readList(this.given(name, field), { ...this.source, item }, otherwise);
    if (notEmpty && items.length === 0 && this.log.count === faults)
      this.fault(name, "väntade en lista med något i");
    return items;
  }

  object<Value>(name: string, field: About, read: (fields: Fields) => Value): Value | undefined {
    const given = this.given(name, field);
    return given.length === 0 ? undefined : readFields({ ...this.source, layers: given }, read);
  }

  setting<Grade extends string, Options>(
    name: string,
    { grades, read, ...field }: SettingField<Grade, Options>,
  ): Setting<Grade, Options> {
    const settings = this.given(name, field).map((value) => ({
      value,
      ...readSetting(value, grades, this.log),
    }));
    const options = settings.flatMap((one) => one.options ?? []);
    return {
      grade: settings.reduce<Grade | undefined>((before, { grade }) => grade ?? before, undefined),
      options: readFields({ ...this.source, layers: options }, read),
      givesOptions: options.some(({ file }) => file === this.nearest?.file),
    };
  }

  fault(name: string, expected: string): void {
    const place = this.placeOf(name);
    if (place) this.log.fault(place.fault(expected));
  }

  warning(name: string, why: string): void {
    const place = this.placeOf(name);
    if (place) this.log.warning(place.fault(why));
  }

  /** Faults for the names that nobody has asked for. */
  refuseOthers(): void {
    for (const layer of this.layers) {
      for (const name of layer.names().filter((one) => !this.asked.has(one)))
        this.log.fault(layer.field(name).fault(unknownName(name, this.asked)));
    }
  }

  private given(name: string, { own }: About): readonly ContentValue[] {
    this.asked.add(name);
    const layers = own ? this.layers.filter((layer) => layer === this.nearest) : this.layers;
    return layers.map((layer) => layer.field(name)).filter(({ isGiven }) => isGiven);
  }

  /** Every value is read, for its faults; the last that is right counts. */
  private last<Value>(name: string, field: About, read: (value: ContentValue) => Value): Value | undefined {
    return this.given(name, field)
      .map((value) => this.log.attempt(() => read(value)))
      .reduce((before, value) => value ?? before, undefined);
  }

  /** Where something is given it is faulty, and that has been told. */
  private missing(name: string, field: About, expected: string): void {
    if (this.given(name, field).length > 0 || !this.nearest?.isObject) return;
    this.log.fault(this.nearest.field(name).fault(`väntade ${expected}, men där står ingenting`));
  }

  /** Undefined where the file gives no object, which is its fault and has been told. */
  private placeOf(name: string): ContentValue | undefined {
    const layer = this.layers.filter((one) => one.field(name).isGiven).at(-1) ?? this.nearest;
    return layer?.isObject ? layer.field(name) : undefined;
  }
}
