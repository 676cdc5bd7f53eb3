import { paragraphElements } from "../../model/blocks";
import { textOf } from "../../model/pieces";
import type { WordDocument } from "../../model/word-document";
import { dispatchIds, failures } from "../dispatch-ids";
import { vbArray } from "../vb-array";
import type { CallAnswerer } from "./call-answerer";

/** Office.FileType on the wire. PDF is not made here. */
const fileTypes = { text: 0, compressed: 5 } as const;

/** Word keeps no more files than these for an add-in. */
const mostOpen = 2;

/** getFileAsync, in slices, until it is closed; and where the file is. */
export function fileApi(document: WordDocument, url: string): CallAnswerer {
  const files = new Map<number, Uint8Array | string>();
  let last = 0;
  return (id, [first, offset, size]) => {
    switch (id) {
      case dispatchIds.getFile: {
        const content = contentOf(document, first);
        if (content === undefined) return failures.coercionUnsupported;
        if (files.size >= mostOpen) return failures.unsupported;
        files.set(++last, content);
        return [vbArray([last, content.length])];
      }
      case dispatchIds.getFileSlice: {
        const file = typeof first === "number" ? files.get(first) : undefined;
        if (file === undefined || typeof offset !== "number" || typeof size !== "number")
          return failures.noSuchItem;
        const slice = file.slice(offset, offset + size);
        return [vbArray([typeof slice === "string" ? slice : vbArray([...slice]), slice.length])];
      }
      case dispatchIds.releaseFile:
        return typeof first === "number" && files.delete(first) ? [] : failures.noSuchItem;
      case dispatchIds.getFileProperties:
        return [vbArray([url])];
      default:
        return undefined;
    }
  };
}

function contentOf(document: WordDocument, type: unknown): Uint8Array | string | undefined {
  if (type === fileTypes.compressed) return document.parts.bytes();
  if (type !== fileTypes.text) return undefined;
  return paragraphElements(document.body)
    .map((paragraph) => textOf(paragraph))
    .join("\r\n");
}
