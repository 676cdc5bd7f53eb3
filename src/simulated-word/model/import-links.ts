import { addRelationship, relationshipsOf } from "../../ooxml/package/relationships";
import { freePartName } from "../../ooxml/write/related-part";
import { descendants, setAttribute } from "../../ooxml/xml/node";
import type { OoxmlImport } from "./ooxml-import";

const attributes = ["r:id", "r:embed", "r:link"];

/** Hyperlinks and pictures come along; what is a section's own is not looked at. */
export function importLinks({ document, source, main, blocks, part }: OoxmlImport): void {
  const links = new Map(relationshipsOf(source, main).map((link) => [link.id, link]));
  const { parts } = document;
  for (const node of blocks.flatMap((block) => [...descendants(block)])) {
    if (/^w:(header|footer)Reference$/.test(node.name)) continue;
    for (const name of attributes) {
      const link = links.get(node.attributes[name] ?? "");
      if (!link) continue;
      const target = link.external ? link.target : copyPart(link.target);
      const { type, external } = link;
      setAttribute(node, name, addRelationship(parts.package, part, { type, target, external }));
    }
  }

  function copyPart(name: string): string {
    const extension = name.slice(name.lastIndexOf(".") + 1);
    const own = freePartName(parts.package, (number) => `/word/media/image${number}.${extension}`);
    const type = source.contentType(name) ?? "application/octet-stream";
    parts.package.put(own, type, source.bytes(name) ?? new Uint8Array());
    return own;
  }
}
