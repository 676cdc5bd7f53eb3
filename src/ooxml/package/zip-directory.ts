import { PackageError } from "./package-error";

/** What a zip's central directory says of one entry. */
export interface ZipEntry {
  /** As in the zip: "word/document.xml", without a leading slash. */
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  /** Bytes as the directory declares them; inflating checks. */
  readonly size: number;
  /** The entry's bytes as they stand in the zip, compressed or not. */
  readonly raw: Uint8Array;
  /** DOS date and time, kept when the entry is written again. */
  readonly modified: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const longestComment = 0xffff;

/**
 * Reads the directory at the zip's end: the only list that Word goes by.
 * @throws PackageError
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new PackageError("too-large", `the zip holds ${count} entries`);
  try {
    return readEntries(bytes, view, { count, start: view.getUint32(end + 16, true) });
  } catch (error) {
    if (error instanceof RangeError) throw new PackageError("truncated", "the zip's directory is cut off");
    throw error;
  }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  const begun = view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;
  throw begun
    ? new PackageError("truncated", "the zip has no end")
    : new PackageError("not-a-docx", "the file is no zip");
}

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  { count, start }: { count: number; start: number },
): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) {
      throw new PackageError("truncated", "the zip's directory is damaged");
    }
    entries.push(readEntry(bytes, view, at));
    at +=
      entrySize +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameStart = at + entrySize;
  const name = decodeName(bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true)));
  if (view.getUint16(at + 8, true) & 1) throw new PackageError("encrypted", `${name} is encrypted`);
  return {
    name,
    method: methodOf(view.getUint16(at + 10, true)),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    raw: rawOf(bytes, view, {
      compressed: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    }),
    modified: view.getUint32(at + 12, true),
  };
}

/** The local header repeats the name and may have other extra fields than the directory, so its own lengths count. */
function rawOf(
  bytes: Uint8Array,
  view: DataView,
  { compressed, local }: { compressed: number; local: number },
): Uint8Array {
  const start = local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > bytes.length)
    throw new PackageError("truncated", "an entry goes past the zip's end");
  return bytes.subarray(start, start + compressed);
}

function methodOf(code: number): ZipEntry["method"] {
  if (code === 0) return "stored";
  if (code === 8) return "deflated";
  throw new PackageError("not-a-docx", `compression method ${code} is none that Word writes`);
}

const utf8 = new TextDecoder("utf-8");

/** Some programs write backslashes; part names are ASCII in what Word makes. */
const decodeName = (bytes: Uint8Array): string => utf8.decode(bytes).replaceAll("\\", "/");
