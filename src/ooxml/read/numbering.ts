import { childElements, firstChild, type XmlElement } from "../xml/node";
import { valueOf } from "./values";

/** The lists that numbering.xml defines. */
export class Numbering {
  readonly #formats = new Map<string, ReadonlyMap<number, string>>();

  constructor(root: XmlElement | undefined) {
    if (!root) return;
    const abstracts = new Map(
      childElements(root, "w:abstractNum").map((definition) => [
        definition.attributes["w:abstractNumId"] ?? "",
        formatsOf(definition),
      ]),
    );
    for (const list of childElements(root, "w:num")) {
      const base = abstracts.get(valueOf(firstChild(list, "w:abstractNumId")) ?? "");
      this.#formats.set(list.attributes["w:numId"] ?? "", new Map([...(base ?? []), ...overridesOf(list)]));
    }
  }

  /** False for bullets. Undefined for a list that is not defined: some of Word's answers leave the definitions out. */
  isNumbered(number: string, level: number): boolean | undefined {
    const format = this.#formats.get(number)?.get(level);
    return format === undefined ? undefined : format !== "bullet" && format !== "none";
  }
}

function formatsOf(definition: XmlElement): Map<number, string> {
  return new Map(childElements(definition, "w:lvl").map(formatOf));
}

function overridesOf(list: XmlElement): [number, string][] {
  return childElements(list, "w:lvlOverride")
    .flatMap((override) => childElements(override, "w:lvl"))
    .map(formatOf);
}

const formatOf = (level: XmlElement): [number, string] => [
  Number(level.attributes["w:ilvl"] ?? 0),
  valueOf(firstChild(level, "w:numFmt")) ?? "decimal",
];
