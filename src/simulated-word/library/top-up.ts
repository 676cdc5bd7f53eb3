import topUp from "../generated/top-up.json";
import {
  isNamespace,
  libraryIn,
  prototypeOf,
  type Library,
  type LibraryUtility,
  type ProxyPrototype,
} from "./library-window";
import { addEvents } from "./top-up-events";

/** What LibraryBuilder makes of a row of the metadata. */
interface BuiltType {
  readonly name: string;
  readonly scalarProperties?: readonly BuiltProperty[];
  readonly navigationProperties?: readonly BuiltProperty[];
  readonly scalarMethods?: readonly BuiltMethod[];
  readonly navigationMethods?: readonly BuiltMethod[];
}

interface BuiltMethod {
  readonly name: string;
  readonly parameterCount: number;
}

interface BuiltProperty {
  readonly name: string;
  /** In PascalCase, as in a result. */
  readonly originalName: string;
  readonly behaviorFlags: number;
}

const isDate = 8;
const done = new WeakSet<object>();

/**
 * Gives the loaded office.js the members of Word that have come since its build of 2022, made by the library's own
 * LibraryBuilder from metadata (see scripts/print-word-members.ts). For tests and the browser page, never for Word.
 * To be called when the library has loaded and before Office.onReady resolves; more than once does no harm.
 */
export function topUpWord(window: object): void {
  const library = libraryIn(window);
  if (!library || done.has(library.word)) return;
  done.add(library.word);
  const { made, types } = build(library);
  addEnums(library.word);
  for (const type of types) {
    const present = prototypeOf(library.word[type.name]);
    const added = prototypeOf(made[type.name]);
    if (!present) library.word[type.name] = made[type.name];
    else if (added) addMembers({ present, added, type, utility: library.utility });
  }
  addEvents(library);
}

/** The builder unpacks the metadata's rows in place. */
function build({ builder: Builder, word }: Library): {
  made: Record<string, unknown>;
  types: readonly BuiltType[];
} {
  const made: Record<string, unknown> = {};
  const metadata = { ...topUp.meta, clientObjectTypes: topUp.meta.clientObjectTypes.map(copyOf) };
  new Builder({ metadata, targetNamespaceObject: made, namespaceMap: { Word: word }, fullyInitialize: true });
  return { made, types: metadata.clientObjectTypes.filter(isBuiltType) };
}

function copyOf(row: unknown): unknown {
  return Array.isArray(row) ? row.map(copyOf) : row;
}

function isBuiltType(row: unknown): row is BuiltType {
  return typeof row === "object" && row !== null && "name" in row;
}

function addEnums(word: Record<string, unknown>): void {
  for (const [name, values] of Object.entries(topUp.enums)) {
    const present = (word[name] ??= {});
    if (isNamespace(present)) for (const [key, value] of Object.entries(values)) present[key] ??= value;
  }
}

interface Addition {
  readonly present: ProxyPrototype & object;
  readonly added: object;
  readonly type: BuiltType;
  readonly utility: LibraryUtility;
}

function addMembers({ present, added, type, utility }: Addition): void {
  const isNew = ({ name }: { readonly name: string }) => !Object.hasOwn(present, name);
  const scalars = (type.scalarProperties ?? []).filter(isNew);
  const navigations = (type.navigationProperties ?? []).filter(isNew);
  const methods = [...(type.scalarMethods ?? []), ...(type.navigationMethods ?? [])].filter(
    (method) => isNew(method) || hasGrown(present, method) || mistaken.has(`${type.name}.${method.name}`),
  );
  for (const { name } of [...scalars, ...navigations, ...methods]) {
    const member = Object.getOwnPropertyDescriptor(added, name);
    if (member) Object.defineProperty(present, name, member);
  }
  if (scalars.length + navigations.length > 0) takeResults(present, { scalars, navigations, utility });
}

/** In this build its condition is the wrong way round: it asks for a call that no Word has. */
const mistaken = new Set(["Document.search"]);

/** A method that has got more parameters since: the library would leave them out. */
function hasGrown(present: object, { name, parameterCount }: BuiltMethod): boolean {
  const method: unknown = Reflect.get(present, name);
  return typeof method === "function" && method.length < parameterCount;
}

interface NewProperties {
  readonly scalars: readonly BuiltProperty[];
  readonly navigations: readonly BuiltProperty[];
  readonly utility: LibraryUtility;
}

/** Results and toJSON of a class must know the new properties too. */
function takeResults(
  present: ProxyPrototype & object,
  { scalars, navigations, utility }: NewProperties,
): void {
  const { _handleResult: handleResult, toJSON } = present;
  const names = navigations.flatMap(({ name, originalName }) => [name, originalName]);
  present._handleResult = function (value) {
    handleResult.call(this, value);
    if (value === null || value === undefined) return;
    for (const { name, originalName, behaviorFlags } of scalars) {
      const given = value[originalName];
      if (given === undefined) continue;
      Reflect.set(this, `m_${name}`, behaviorFlags & isDate ? utility.adjustToDateTime(given) : given);
    }
    utility._handleNavigationPropertyResults(this, value, names);
  };
  present.toJSON = function () {
    const json = toJSON.call(this);
    for (const { name } of scalars) {
      const given: unknown = Reflect.get(this, `m_${name}`);
      if (given !== undefined) json[name] = given;
    }
    return json;
  };
}
