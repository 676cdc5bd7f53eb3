import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** 1 January 1980, the zip's first moment: what we write depends on no clock. */
const noTime = 0x00210000;
const utf8Name = 0x0800;

export function zipEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    method: "deflated",
    crc: crc32(bytes),
    size: bytes.length,
    raw: deflateSync(bytes),
    modified: noTime,
  };
}

/** Writes the entries in the order given; their raw bytes are copied, never packed anew. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = header({ entry, name });
    locals.push(local, name, entry.raw);
    directory.push(header({ entry, name, offset }), name);
    offset += local.length + name.length + entry.raw.length;
  }
  const directorySize = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  return concatenate([...locals, ...directory, endOf({ count: entries.length, directorySize, offset })]);
}

/** A local header, or with `offset` the directory's longer one. */
function header({ entry, name, offset }: { entry: ZipEntry; name: Uint8Array; offset?: number }): Uint8Array {
  const inDirectory = offset !== undefined;
  const view = new DataView(new ArrayBuffer(inDirectory ? 46 : 30));
  view.setUint32(0, inDirectory ? 0x02014b50 : 0x04034b50, true);
  if (inDirectory) view.setUint16(4, 20, true);
  const at = inDirectory ? 6 : 4;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Name, true);
  view.setUint16(at + 4, entry.method === "deflated" ? 8 : 0, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  if (inDirectory) view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function endOf({
  count,
  directorySize,
  offset,
}: {
  count: number;
  directorySize: number;
  offset: number;
}): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
