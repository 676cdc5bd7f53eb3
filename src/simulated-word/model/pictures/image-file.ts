/** What an image file says of itself. */
export interface ImageFile {
  readonly extension: "png" | "jpeg" | "gif" | "bmp" | "tiff";
  /** In pixels; undefined where its header does not tell. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** Undefined for what is no image that Word takes. */
export function readImageFile(bytes: Uint8Array): ImageFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47]) && bytes.length >= 24)
    return { extension: "png", size: { width: view.getUint32(16), height: view.getUint32(20) } };
  if (begins(bytes, [0x47, 0x49, 0x46, 0x38]) && bytes.length >= 10)
    return { extension: "gif", size: { width: view.getUint16(6, true), height: view.getUint16(8, true) } };
  if (begins(bytes, [0x42, 0x4d]) && bytes.length >= 26)
    return {
      extension: "bmp",
      size: { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) },
    };
  if (begins(bytes, [0xff, 0xd8])) return { extension: "jpeg", size: jpegSize(view) };
  if (begins(bytes, [0x49, 0x49, 0x2a, 0]) || begins(bytes, [0x4d, 0x4d, 0, 0x2a]))
    return { extension: "tiff", size: undefined };
  return undefined;
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The size stands in the frame header, which comes after segments of any kind. */
function jpegSize(view: DataView): ImageFile["size"] {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
