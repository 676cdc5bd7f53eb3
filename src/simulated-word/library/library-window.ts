/** The parts of office.js that the top-up touches, as they are in 16.0.15407. None is in its public typings. */
export interface Library {
  readonly word: Record<string, unknown>;
  readonly builder: new (options: BuilderOptions) => unknown;
  readonly utility: LibraryUtility;
  readonly eventHandlers: EventHandlersClass;
}

/** `OfficeExtension.GenericEventHandlers`: what stands behind `document.onParagraphAdded`. */
export type EventHandlersClass = new (
  context: unknown,
  parent: object,
  name: string,
  wiring: {
    readonly eventType: number;
    readonly registerFunc: () => void;
    readonly unregisterFunc: () => void;
    /** The same as the event's target is on the wire. */
    readonly getTargetIdFunc: () => string;
    readonly eventArgsTransformFunc: (value: unknown) => unknown;
  },
) => object;

export interface BuilderOptions {
  readonly metadata: unknown;
  readonly targetNamespaceObject: Record<string, unknown>;
  readonly namespaceMap: Readonly<Record<string, unknown>>;
  readonly fullyInitialize: boolean;
}

export interface LibraryUtility {
  readonly adjustToDateTime: (value: unknown) => unknown;
  readonly _createPromiseFromResult: (value: unknown) => unknown;
  readonly _handleNavigationPropertyResults: (proxy: object, value: object, names: readonly string[]) => void;
}

/** A proxy class's prototype: accessors, and how a result is taken in. */
export interface ProxyPrototype {
  _handleResult: (this: object, value: Record<string, unknown> | null | undefined) => void;
  toJSON: (this: object) => Record<string, unknown>;
}

/** Undefined until the library has loaded. */
export function libraryIn(window: object): Library | undefined {
  const word: unknown = Reflect.get(window, "Word");
  const extension: unknown = Reflect.get(window, "OfficeExtension");
  if (!isNamespace(word) || !isNamespace(extension)) return undefined;
  const { LibraryBuilder: builder, Utility: utility, GenericEventHandlers: eventHandlers } = extension;
  if (!isBuilder(builder) || !isUtility(utility) || !isEventHandlers(eventHandlers))
    throw new Error("this office.js is not the build that is known");
  return { word, builder, utility, eventHandlers };
}

export function isNamespace(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export function prototypeOf(proxyClass: unknown): (ProxyPrototype & object) | undefined {
  if (typeof proxyClass !== "function") return undefined;
  const prototype: unknown = proxyClass.prototype;
  return isPrototype(prototype) ? prototype : undefined;
}

function isBuilder(value: unknown): value is Library["builder"] {
  return typeof value === "function";
}

function isEventHandlers(value: unknown): value is EventHandlersClass {
  return typeof value === "function";
}

function isUtility(value: unknown): value is LibraryUtility {
  return (
    (typeof value === "object" || typeof value === "function") &&
    value !== null &&
    "adjustToDateTime" in value
  );
}

function isPrototype(value: unknown): value is ProxyPrototype & object {
  return typeof value === "object" && value !== null && "_handleResult" in value && "toJSON" in value;
}
