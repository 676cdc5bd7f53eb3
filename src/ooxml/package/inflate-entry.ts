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
  if (entry.method === "stored") return exactly(entry, entry.raw, entry.raw.length);
  return entry.raw.length > 0 && entry.raw.length <= mostAtOnce
    ? inflatedAtOnce(entry)
    : inflatedInSlices(entry);
}

/** There is room for what is declared, and a byte more to tell when that is too little. */
function inflatedAtOnce(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size + 1);
  const { length } = unpacked(entry, () => inflateSync(entry.raw, { out }));
  if (length > entry.size) throw tooLarge(entry);
  return exactly(entry, out.subarray(0, entry.size), length);
}

function inflatedInSlices(entry: ZipEntry): Uint8Array {
  const { raw } = entry;
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw tooLarge(entry);
    out.set(chunk, length);
    length += chunk.length;
  });
  unpacked(entry, () => {
    for (let at = 0; at < raw.length; at += slice)
      inflate.push(raw.subarray(at, at + slice), at + slice >= raw.length);
  });
  return exactly(entry, out, length);
}

function unpacked<Result>({ name }: ZipEntry, unpack: () => Result): Result {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError("truncated", `${name} cannot be unpacked`, { cause: error });
  }
}

const tooLarge = ({ name }: ZipEntry): PackageError =>
  new PackageError("too-large", `${name} holds more than it declares`);

/** Word refuses an entry whose checksum is wrong; so must we, for saving would give the damage a right one. */
function exactly({ name, size, crc }: ZipEntry, bytes: Uint8Array, length: number): Uint8Array {
  if (length !== size) throw new PackageError("truncated", `${name} holds less than it declares`);
  if (crc32(bytes) !== crc) throw new PackageError("truncated", `${name} is damaged`);
  return bytes;
}
