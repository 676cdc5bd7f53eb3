import type { XmlElement } from "../xml/node";

export function valueOf(property: XmlElement | undefined): string | undefined {
  return property?.attributes["w:val"];
}

/** A switch such as w:vanish: there means on, unless its value says otherwise. */
export function isOn(property: XmlElement | undefined): boolean {
  if (!property) return false;
  const value = property.attributes["w:val"];
  return value === undefined || !isOffValue(value);
}

const isOffValue = (value: string): boolean => value === "0" || value === "false" || value === "off";

/** An attribute that is a switch, such as w:default: absent means off. */
export const isTrue = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";
