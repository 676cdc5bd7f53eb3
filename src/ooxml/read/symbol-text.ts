import type { XmlElement } from "../xml/node";

/** A w:sym by its code. Symbol fonts use the private area U+F000–F0FF: such a character stays one, which is no letter. */
export function symbolText({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  return code >= 0x20 && code <= 0xfffd && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCharCode(code)
    : "";
}
