import { parseIsoDate } from "../language/plain-date";
import type { Despite } from "./attestation";
import { canonicalVersion } from "./canonical-text";
import type { SectionPrint } from "./fingerprint";
import { parseElements, type Element } from "../hidden-part/parse-elements";
import type { Seal, SealedApproval } from "./seal";
import { sealNamespace } from "./seal-namespace";

export type ParsedSeal =
  | { readonly kind: "seal"; readonly seal: Seal }
  /** Ours, and made by rules that this program does not know. */
  | { readonly kind: "unknown-version" }
  | { readonly kind: "unreadable" };

/** Reads the hidden part. Whole or not at all: half a seal proves nothing. */
export function parseSeal(xml: string): ParsedSeal {
  const root = parseElements(xml);
  const version = root?.attributes.get("version") ?? "";
  if (root?.name !== "seal" || root.attributes.get("xmlns") !== sealNamespace || version === "")
    return { kind: "unreadable" };
  if (version !== canonicalVersion) return { kind: "unknown-version" };
  const approvals = all(root.children.map(parseApproval));
  return approvals?.length ? { kind: "seal", seal: { approvals } } : { kind: "unreadable" };
}

function parseApproval(element: Element): SealedApproval | undefined {
  const { attributes } = element;
  const name = attributes.get("name");
  const date = parseIsoDate(attributes.get("date") ?? "");
  const whole = parseHash(attributes.get("hash"));
  const sections = all(element.children.map(parseSection));
  if (element.name !== "approval" || !name || !date || !whole || !sections) return undefined;
  const despite = parseDespite(attributes);
  const title = attributes.get("title") ?? "";
  return { name, title, date, ...(despite ? { despite } : {}), print: { whole, sections } };
}

/** Undefined where nothing stood in the way, or it cannot be read: what is sealed does not rest on it. */
function parseDespite(attributes: Element["attributes"]): Despite | undefined {
  const reason = attributes.get("reason");
  const [hinders] = /^[1-9][0-9]{0,5}$/.exec(attributes.get("hinders") ?? "") ?? [];
  return reason && hinders ? { hinders: Number(hinders), reason } : undefined;
}

function parseSection({ name: kind, attributes }: Element): SectionPrint | undefined {
  const name = attributes.get("name");
  const hash = parseHash(attributes.get("hash"));
  return kind === "section" && name !== undefined && hash !== undefined ? { name, hash } : undefined;
}

function parseHash(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{64}$/.test(text) ? text : undefined;
}

/** The list, if nothing in it is missing. */
function all<Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const found = values.filter((value): value is Value & {} => value !== undefined);
  return found.length === values.length ? found : undefined;
}
