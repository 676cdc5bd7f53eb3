import { textBlocks } from "../../src/core/document/text-blocks";
import type { DocumentHost } from "../../src/host/document-host";

/** Somebody writes other words in the document: in the first block that has these. */
export async function rewrite(host: DocumentHost, from: string, to: string): Promise<void> {
  const reading = await host.read();
  if (!reading.ok) throw new Error(reading.reason);
  const block = [...textBlocks(reading.document.blocks)].find(({ text }) => text.includes(from));
  if (!block) throw new Error(`no ”${from}”`);
  const { id, text } = block;
  const start = text.indexOf(from);
  const end = start + from.length;
  await host.apply([{ kind: "replace-text", block: id, expected: text, start, end, replacement: to }]);
}
