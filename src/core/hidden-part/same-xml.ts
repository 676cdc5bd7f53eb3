import { parseElements, type Element } from "./parse-elements";
import { printElement } from "./print-element";

/**
 * Whether two hidden parts say the same. Word writes a part's XML anew: its declaration, the space between elements and
 * the way that characters are written may differ. What is no part of ours is the same as nothing.
 */
export function isSameXml(a: string, b: string): boolean {
  const [one, other] = [parseElements(a), parseElements(b)];
  return one !== undefined && other !== undefined && printAgain(one) === printAgain(other);
}

const printAgain = ({ name, attributes, children }: Element): string =>
  printElement(name, Object.fromEntries(attributes), children.map(printAgain));
