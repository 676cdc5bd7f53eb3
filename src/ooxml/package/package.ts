import { copyXmlPart, parseXml, passChildren, type XmlPart } from "../xml/parse-xml";
import type { Passing } from "../xml/tree-builder";
import { XmlError } from "../xml/xml-error";
import { printXmlPart } from "../xml/print-xml";
import { decodeXmlBytes } from "../xml/decode-xml-bytes";
import { contentTypeOf, declareContentType, undeclareContentType } from "./content-types";
import { PackageError } from "./package-error";
import type { ZipEntry } from "./zip-directory";

export const contentTypesPart = "/[Content_Types].xml";

/** A part's content: as bytes, or packed in the zip that the package was opened from. */
export type PartContent =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "packed"; readonly bytes: () => Uint8Array; readonly entry: ZipEntry };

interface Part {
  readonly name: string;
  /** Undefined once the tree has been handed out for editing: then only the tree counts. */
  content: PartContent | undefined;
  xml: XmlPart | undefined;
}

/**
 * A Word package: named parts in the order of their file, whether it came as a zip or as flat OPC.
 * Names begin with a slash ("/word/document.xml") and are compared without regard to case.
 *
 * It can be changed in place. `copy()` is the way to keep a state, for undo or for all-or-nothing edits: a copy shares
 * the bytes, which never change, and only trees that were edited are duplicated, so it costs next to nothing.
 */
export class Package {
  readonly #parts = new Map<string, Part>();
  #changed = false;

  /** The file it was opened from; what an unchanged package is saved as, to the byte. */
  constructor(readonly origin?: Uint8Array) {}

  /** True once anything was edited, put or removed. */
  get changed(): boolean {
    return this.#changed;
  }

  /** Every part's name, [Content_Types].xml and the .rels included, in the file's order. */
  get names(): string[] {
    return [...this.#parts.values()].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.#parts.has(keyOf(name));
  }

  /** @throws PackageError when a damaged zip holds other bytes than it declares */
  bytes(name: string): Uint8Array | undefined {
    const part = this.#parts.get(keyOf(name));
    if (!part) return undefined;
    const { content, xml } = part;
    if (!content) return xml ? encode(xml) : new Uint8Array();
    return content.kind === "packed" ? content.bytes() : content.bytes;
  }

  /**
   * The part as a tree, parsed once. Not to be changed: use `edit` for that, or the change is not saved.
   * @throws PackageError
   */
  xml(name: string): XmlPart | undefined {
    const part = this.#parts.get(keyOf(name));
    if (!part) return undefined;
    part.xml ??= ofPart(name, () => parseXml(this.#source(name)));
    return part.xml;
  }

  /**
   * Hands over the children of an element of the part and keeps none: for whoever reads them once, a tree of all takes
   * long to make and much room. False where there is a tree already, or it takes one, or where no more are wanted; what
   * was handed over until then counts for nothing.
   * @throws PackageError
   */
  passChildren(name: string, passing: Passing): boolean {
    const part = this.#parts.get(keyOf(name));
    return part?.xml === undefined && ofPart(name, () => passChildren(this.#source(name), passing));
  }

  #source(name: string): string {
    return decodeXmlBytes(this.bytes(name) ?? new Uint8Array());
  }

  /**
   * The same tree as `xml` gives, to be changed in place; the part is printed anew when the package is saved.
   * @throws PackageError
   */
  edit(name: string): XmlPart {
    const xml = this.xml(name);
    const part = this.#parts.get(keyOf(name));
    if (!xml || !part) throw new Error(`there is no part ${name}`);
    part.content = undefined;
    this.#changed = true;
    return xml;
  }

  /** Adds a part last, or replaces the one of that name at its place, and declares its content type. */
  put(name: string, contentType: string, content: Uint8Array | XmlPart): void {
    if (content instanceof Uint8Array) this.load(name, { kind: "bytes", bytes: content });
    else this.loadXml(name, content);
    this.#changed = true;
    if (this.contentType(name) !== contentType) declareContentType(this, name, contentType);
  }

  /** Takes away the part, its relationships and its content type; not the relationships that lead to it. */
  remove(name: string): void {
    if (!this.#parts.delete(keyOf(name))) return;
    this.#parts.delete(keyOf(relationshipsPartOf(name)));
    this.#changed = true;
    undeclareContentType(this, name);
  }

  contentType(name: string): string | undefined {
    return contentTypeOf(this.xml(contentTypesPart)?.root, name);
  }

  copy(): Package {
    const copy = new Package(this.origin);
    for (const [key, part] of this.#parts) {
      const xml = !part.content && part.xml ? copyXmlPart(part.xml) : undefined;
      copy.#parts.set(key, { ...part, xml });
    }
    copy.#changed = this.#changed;
    return copy;
  }

  /** For those who open packages: takes a part as it is, which is no change. */
  load(name: string, content: PartContent): void {
    this.#parts.set(keyOf(name), { name, content, xml: undefined });
  }

  /** For those who open packages: takes a part that is parsed already. */
  loadXml(name: string, xml: XmlPart): void {
    this.#parts.set(keyOf(name), { name, content: undefined, xml });
  }

  /** For those who save packages: the zip entry of a part that is as it was, so that it need not be packed anew. */
  packedEntry(name: string): ZipEntry | undefined {
    const content = this.#parts.get(keyOf(name))?.content;
    return content?.kind === "packed" ? content.entry : undefined;
  }
}

/** Where a part's relationships are written; "/" is the package itself. */
export function relationshipsPartOf(name: string): string {
  const slash = name.lastIndexOf("/");
  return `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
}

const encode = (xml: XmlPart): Uint8Array => new TextEncoder().encode(printXmlPart(xml));

const keyOf = (name: string): string => name.toLowerCase();

function ofPart<Result>(name: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const kind = error.kind === "malformed" ? "truncated" : "forbidden-xml";
    throw new PackageError(kind, `${name}: ${error.message}`, { cause: error });
  }
}
