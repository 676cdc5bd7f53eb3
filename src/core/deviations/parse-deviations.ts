import { severities } from "../checking/finding";
import { parseElements, type Element } from "../hidden-part/parse-elements";
import { parseIsoDate } from "../language/plain-date";
import type { Deviation } from "./deviation";
import { deviationsNamespace } from "./deviations-namespace";
import { deviationsVersion } from "./print-deviations";

export type ParsedDeviations =
  | { readonly kind: "deviations"; readonly deviations: readonly Deviation[] }
  /** Ours, and made by rules that this program does not know. */
  | { readonly kind: "unknown-version" }
  | { readonly kind: "unreadable" };

/** Reads the hidden part, whole or not at all. What cannot be read approves nothing. */
export function parseDeviations(xml: string): ParsedDeviations {
  const root = parseElements(xml);
  const version = root?.attributes.get("version") ?? "";
  if (root?.name !== "deviations" || root.attributes.get("xmlns") !== deviationsNamespace || version === "")
    return { kind: "unreadable" };
  if (version !== deviationsVersion) return { kind: "unknown-version" };
  const deviations = root.children.flatMap((child) => parseDeviation(child) ?? []);
  return deviations.length === root.children.length
    ? { kind: "deviations", deviations }
    : { kind: "unreadable" };
}

function parseDeviation({ name, attributes }: Element): Deviation | undefined {
  const text = (attribute: string) => attributes.get(attribute) ?? "";
  const [rule, words, by, reason] = [text("rule"), text("words"), text("by"), text("reason")];
  const severity = severities.find((one) => one === text("severity"));
  const on = parseIsoDate(text("on"));
  const isWhole = rule !== "" && /^[0-9a-f]{64}$/.test(words) && by.trim() !== "" && reason.trim() !== "";
  return name === "deviation" && severity && on && isWhole
    ? { rule, severity, words, by, on, reason }
    : undefined;
}
