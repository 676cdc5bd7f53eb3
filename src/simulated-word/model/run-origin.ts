import type { XmlElement } from "../../ooxml/xml/node";

const origins = new WeakMap<XmlElement, XmlElement>();

/** The run that another was cut from, for what must be known of how it was. */
export function originOf(run: XmlElement): XmlElement | undefined {
  return origins.get(run);
}

export function rememberOrigin(rest: XmlElement, run: XmlElement): void {
  origins.set(rest, origins.get(run) ?? run);
}
