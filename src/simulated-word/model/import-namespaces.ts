import { descendants, setAttribute, type XmlElement } from "../../ooxml/xml/node";
import { isUsualPrefix } from "../../ooxml/xml/usual-prefixes";
import { WordError } from "../wire/word-error";
import { passOver } from "./extensions";

/**
 * Lets what was copied out of another file mean in this one what it meant there: the prefixes that it uses are declared,
 * and what older Words pass over there they pass over here.
 * @throws WordError InvalidArgument when there is a prefix that the other file does not declare
 */
export function bringNamespaces(
  copies: readonly XmlElement[],
  { from, to }: { readonly from: XmlElement; readonly to: XmlElement },
): void {
  for (const copy of copies) for (const node of [copy, ...descendants(copy)]) bring(node, { from, to });
}

function bring(node: XmlElement, { from, to }: { readonly from: XmlElement; readonly to: XmlElement }): void {
  for (const prefix of prefixesOf(node)) {
    if (declaredAbove(node, prefix) !== undefined) continue;
    const uri = declaredAbove(from, prefix);
    if (uri === undefined) {
      if (prefix === "") continue;
      throw new WordError("InvalidArgument", `the prefix ${prefix} is not declared`);
    }
    const own = prefix === "" ? undefined : declaredAbove(to, prefix);
    if (own === undefined && prefix !== "") setAttribute(to, declarationOf(prefix), uri);
    else if (own !== uri && !isUsualPrefix(prefix)) setAttribute(node, declarationOf(prefix), uri);
    if (isPassedOver(from, prefix)) passOver(to, prefix);
  }
}

function prefixesOf({ name, attributes }: XmlElement): Set<string> {
  const needed = name === "mc:Choice" ? (attributes["Requires"] ?? "").split(/\s+/) : [];
  const names = Object.keys(attributes).filter((key) => key.includes(":") && !/^(xmlns|xml):/.test(key));
  const prefixes = names.map((key) => key.slice(0, key.indexOf(":")));
  const own = name.slice(0, Math.max(0, name.indexOf(":")));
  return new Set([own, ...prefixes, ...needed.filter((prefix) => prefix !== "")]);
}

const declarationOf = (prefix: string): string => (prefix === "" ? "xmlns" : `xmlns:${prefix}`);

function declaredAbove(node: XmlElement, prefix: string): string | undefined {
  const name = declarationOf(prefix);
  for (let at: XmlElement | undefined = node; at; at = at.parent) {
    const uri = at.attributes[name];
    if (uri !== undefined) return uri;
  }
  return undefined;
}

function isPassedOver(node: XmlElement, prefix: string): boolean {
  for (let at: XmlElement | undefined = node; at; at = at.parent)
    if (at.attributes["mc:Ignorable"]?.split(/\s+/).includes(prefix)) return true;
  return false;
}
