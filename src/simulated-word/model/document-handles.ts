import { WireObject } from "../wire/wire-object";
import { Placed } from "./handles";
import type { WordDocument } from "./word-document";

export class DocumentObject extends WireObject {
  constructor(readonly document: WordDocument) {
    super();
  }
}

export class DocumentProperties extends WireObject {
  constructor(readonly document: WordDocument) {
    super();
  }
}

/** A property of the document that somebody has named. */
export class CustomProperty extends Placed {
  declare private readonly brand: "CustomProperty";
}

export class CustomPropertyCollection extends WireObject {
  constructor(readonly document: WordDocument) {
    super();
  }
}

/** Word itself, with a document open. */
export class ApplicationObject extends WireObject {
  constructor(readonly document: WordDocument) {
    super();
  }
}

/** What `createDocument` gives: a .docx, or a blank document. */
export class CreatedDocument extends WireObject {
  constructor(
    readonly document: WordDocument,
    readonly bytes: Uint8Array | undefined,
  ) {
    super();
  }
}

/** A custom XML part, by its id in the document: "{…}". */
export class CustomXmlPart extends WireObject {
  constructor(
    readonly document: WordDocument,
    readonly id: string,
    /** Empty for one that was dropped without a word. */
    readonly partName: string,
  ) {
    super();
  }

  override get isAlive(): boolean {
    return this.partName === "" || this.document.parts.package.has(this.partName);
  }
}

export class CustomXmlPartCollection extends WireObject {
  constructor(
    readonly document: WordDocument,
    readonly items: () => readonly CustomXmlPart[],
  ) {
    super();
  }
}

/** What getByNamespace gives. */
export class CustomXmlPartScopedCollection extends WireObject {
  constructor(readonly items: () => readonly CustomXmlPart[]) {
    super();
  }
}
