import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { PackageError } from "./package-error";
import type { ZipEntry } from "./zip-directory";

/**
 * Deflate expands at most 1032 times. So much at one go takes a second or two at the very worst, and no more room than is
 * declared: what is written past the end of the room is lost.
 */
const mostAtOnce = 524_288;

/** One slice never costs more than about 33 MB before we look. */
const slice = 32_768;

/**
 * The entry's own bytes. An entry which holds more than its directory declares is refused before memory is gone.
 * @throws PackageError
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.method === "stored") return exactly(entry, entry.raw);
  return exactly(entry, inflatedAtOnce(entry) ?? inflatedInSlices(entry));
}

/** Undefined where the entry is no right one, or a large one: there the slices tell what is wrong. */
function inflatedAtOnce({ raw, size }: ZipEntry): Uint8Array | undefined {
  if (raw.length === 0 || raw.length > mostAtOnce) return undefined;
  // A byte more tells where what is declared is too little.
  const out = new Uint8Array(size + 1);
  try {
    return inflateSync(raw, { out }).length === size ? out.subarray(0, size) : undefined;
  } catch {
    return undefined;
  }
}

function inflatedInSlices({ name, raw, size }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length)
      throw new PackageError("too-large", `${name} holds more than it declares`);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < raw.length; at += slice)
      inflate.push(raw.subarray(at, at + slice), at + slice >= raw.length);
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError("truncated", `${name} cannot be unpacked`, { cause: error });
  }
  return out.subarray(0, length);
}

/** Word refuses an entry whose checksum is wrong; so must we, for saving would give the damage a right one. */
function exactly({ name, size, crc }: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== size) throw new PackageError("truncated", `${name} holds less than it declares`);
  if (crc32(bytes) !== crc) throw new PackageError("truncated", `${name} is damaged`);
  return bytes;
}
