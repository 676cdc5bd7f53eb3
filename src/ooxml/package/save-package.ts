import type { Package } from "./package";
import type { ZipEntry } from "./zip-directory";
import { writeZip, zipEntry } from "./write-zip";

/**
 * The package as a zip. One that was not changed gives back the very bytes it was opened from; else only the parts that
 * were edited or put are printed and packed, and every other entry is copied as it stands.
 */
export function savePackage(source: Package): Uint8Array {
  if (!source.changed && source.origin) return source.origin;
  return writeZip(source.names.map((name) => entryOf(source, name)));
}

function entryOf(source: Package, name: string): ZipEntry {
  return source.packedEntry(name) ?? zipEntry(name.slice(1), source.bytes(name) ?? new Uint8Array());
}
