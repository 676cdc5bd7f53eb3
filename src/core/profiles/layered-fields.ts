import { nearestName } from "./nearest-name";
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
    const given = this.given(name, field);
    return (
      this.last(given, (value) => value.text()) ?? field.otherwise ?? this.missing(given, name, "en text", "")
    );
  }

  integer(name: string, { lowest, highest, ...field }: IntegerField): number {
    const given = this.given(name, field);
    return (
      this.last(given, (value) => value.number(lowest, highest)) ??
      field.otherwise ??
      this.missing(given, name, `ett heltal från ${lowest} till ${highest}`, lowest)
    );
  }

  flag(name: string, field: FlagField): boolean {
    return this.last(this.given(name, field), (value) => value.flag()) ?? field.otherwise;
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
    const settings = this.given(name, field).map((value) => ({ value, ...this.readSetting(value, grades) }));
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
        this.log.fault(layer.field(name).fault(this.unknown(name)));
    }
  }

  private given(name: string, { own }: Pick<About, "own">): readonly ContentValue[] {
    this.asked.add(name);
    const layers = own ? this.layers.filter((layer) => layer === this.nearest) : this.layers;
    return layers.map((layer) => layer.field(name)).filter(({ isGiven }) => isGiven);
  }

  /** Every value is read, for its faults; the last that is right counts. */
  private last<Value>(
    given: readonly ContentValue[],
    read: (value: ContentValue) => Value,
  ): Value | undefined {
    return given
      .map((value) => this.log.attempt(() => read(value)))
      .reduce((before, value) => value ?? before, undefined);
  }

  /** Where something is given it is faulty, and that has been told. */
  private missing<Value>(
    given: readonly ContentValue[],
    name: string,
    expected: string,
    instead: Value,
  ): Value {
    if (given.length === 0) this.fault(name, `väntade ${expected}, men där står ingenting`);
    return instead;
  }

  private readSetting<Grade extends string>(
    value: ContentValue,
    grades: readonly Grade[],
  ): { readonly grade?: Grade | undefined; readonly options?: ContentValue | undefined } {
    if (value.isObject) return { options: value };
    const [grade = value, options, tooMuch] = value.isList ? value.list() : [value];
    if (tooMuch || grade.isList) {
      this.log.fault(value.fault("väntade en grad, eller en lista med grad och inställningar"));
      return {};
    }
    return { grade: this.log.attempt(() => grade.oneOf(grades)), options };
  }

  /** Undefined where the file gives no object, which is its fault and has been told. */
  private placeOf(name: string): ContentValue | undefined {
    const layer = this.layers.filter((one) => one.field(name).isGiven).at(-1) ?? this.nearest;
    return layer?.isObject ? layer.field(name) : undefined;
  }

  private unknown(name: string): string {
    if (this.asked.size === 0) return "okänd nyckel; här finns inget att ställa in";
    const near = nearestName(name, this.asked);
    if (near !== undefined) return `okänd nyckel; menade du ”${near}”?`;
    if (this.asked.size > mostNamed) return "okänd nyckel; de som finns står i profile.schema.json";
    return `okänd nyckel; de som finns är ${[...this.asked].join(", ")}`;
  }
}

/** More names than these nobody reads. */
const mostNamed = 15;
