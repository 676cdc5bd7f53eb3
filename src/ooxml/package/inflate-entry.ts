import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { PackageError } from "./package-error";
import type { ZipEntry } from "./zip-directory";

/** Deflate expands at most 1032 times, so one slice never costs more than about 33 MB before we look. */
const slice = 32_768;

/**
 * The entry's own bytes. Inflated slice by slice, so that an entry which holds more than its directory declares is
 * stopped there and not when memory is gone.
 * @throws PackageError
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.method === "stored") return exactly(entry, entry.raw, entry.raw.length);
  const out = new Uint8Array(entry.size);
  return exactly(entry, out, inflateInto(out, entry));
}

function inflateInto(out: Uint8Array, { name, raw }: ZipEntry): number {
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length)
      throw new PackageError("too-large", `${name} holds more than it declares`);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < raw.length; at += slice) {
      inflate.push(raw.subarray(at, at + slice), at + slice >= raw.length);
    }
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError("truncated", `${name} cannot be unpacked`, { cause: error });
  }
  return length;
}

/** Word refuses an entry whose checksum is wrong; so must we, for saving would give the damage a right one. */
function exactly({ name, size, crc }: ZipEntry, bytes: Uint8Array, length: number): Uint8Array {
  if (length !== size) throw new PackageError("truncated", `${name} holds less than it declares`);
  if (crc32(bytes) !== crc) throw new PackageError("truncated", `${name} is damaged`);
  return bytes;
}
