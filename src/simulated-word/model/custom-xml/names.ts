import type { XmlElement } from "../../../ooxml/xml/node";

export function localNameOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(":")));
}

/** The namespace that a name has where it stands; empty for none. */
export function namespaceAt(element: XmlElement, name: string): string {
  const prefix = prefixOf(name);
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const declared = at.attributes[declaration];
    if (declared !== undefined) return declared;
  }
  return "";
}
