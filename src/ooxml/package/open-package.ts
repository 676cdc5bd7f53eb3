import { isWordDocument } from "./content-types";
import { inflateEntry } from "./inflate-entry";
import { defaultLimits, type PackageLimits } from "./limits";
import { contentTypesPart, Package } from "./package";
import { PackageError } from "./package-error";
import { findRelatedPart } from "./relationships";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/**
 * Opens a .docx, .dotx or .docm. The directory is checked at once, each part is unpacked when it is asked for.
 * @throws PackageError
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = defaultLimits): Package {
  if (bytes.length === 0) throw new PackageError("truncated", "the file is empty");
  refuseCompoundFile(bytes);
  const entries = readZipDirectory(bytes, limits.entries);
  checkSizes(entries, limits);
  const opened = new Package(bytes);
  for (const entry of entries) loadEntry(opened, entry);
  mainPartOf(opened);
  return opened;
}

/**
 * The name of the main document part, usually "/word/document.xml".
 * @throws PackageError where the package has none or is no Word document
 */
export function mainPartOf(source: Package): string {
  if (!source.has(contentTypesPart)) throw new PackageError("not-a-docx", "the zip is no Office package");
  const name = findRelatedPart(source, "/", "officeDocument");
  if (!name) throw new PackageError("no-document-part", "the package has no document part");
  const type = source.contentType(name);
  if (type !== undefined && !isWordDocument(type)) {
    throw new PackageError("not-a-docx", `the main part is ${type}, no Word document`);
  }
  return name;
}

/** An encrypted .docx is an OLE compound file that holds the zip as a stream; an old .doc is one too, without it. */
function refuseCompoundFile(bytes: Uint8Array): void {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (!magic.every((byte, index) => bytes[index] === byte)) return;
  const encrypted = new TextDecoder("utf-16le")
    .decode(bytes.subarray(0, bytes.length & ~1))
    .includes("EncryptedPackage");
  throw encrypted
    ? new PackageError("encrypted", "the document is protected by a password")
    : new PackageError("not-a-docx", "the file is of Word 97–2003's kind");
}

function checkSizes(entries: readonly ZipEntry[], limits: PackageLimits): void {
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > limits.inflated) throw new PackageError("too-large", `the parts declare ${declared} bytes`);
  const large = entries.find(({ name, size }) => size > limits.xml && /\.(xml|rels)$/i.test(name));
  if (large) throw new PackageError("too-large", `${large.name} declares ${large.size} bytes`);
}

function loadEntry(opened: Package, entry: ZipEntry): void {
  const name = `/${entry.name}`;
  if (opened.has(name)) throw new PackageError("not-a-docx", `${entry.name} stands twice in the zip`);
  opened.load(name, { kind: "packed", bytes: () => inflateEntry(entry), entry });
}
