/**
 * The checksum that zip keeps of every entry. Four bytes a step, with a table for each: every part of every file that is
 * opened passes through here.
 */
export function crc32(bytes: Uint8Array): number {
  const whole = bytes.length & ~3;
  let crc = -1;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^=
      byte(bytes, at) |
      (byte(bytes, at + 1) << 8) |
      (byte(bytes, at + 2) << 16) |
      (byte(bytes, at + 3) << 24);
    crc =
      step(768 + (crc & 0xff)) ^
      step(512 + ((crc >>> 8) & 0xff)) ^
      step(256 + ((crc >>> 16) & 0xff)) ^
      step(crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ step((crc ^ byte(bytes, at)) & 0xff);
  return ~crc >>> 0;
}

/** Four tables in one: table n is for a byte that n more bytes follow. */
const tables = makeTables();

function makeTables(): Int32Array {
  const made = new Int32Array(1024);
  for (let index = 0; index < 1024; index++) {
    const before = index < 256 ? index : (made[index - 256] ?? 0);
    made[index] = index < 256 ? shifted(before) : (before >>> 8) ^ (made[before & 0xff] ?? 0);
  }
  return made;
}

function shifted(value: number): number {
  let result = value;
  for (let bit = 0; bit < 8; bit++) result = result & 1 ? (result >>> 1) ^ 0xedb88320 : result >>> 1;
  return result;
}

const step = (index: number): number => tables[index] ?? 0;
const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
