import type { Edit } from "../../../core/editing/edit";
import type { Refusal } from "../../../core/editing/edit-result";
import { isSameXml } from "../../../core/hidden-part/same-xml";
import { CommonApiError } from "../common-api";
import { partsByCommonApi, partsByWord, type StoredParts, type StoredXml } from "../hidden-parts";
import { isWordsFailure } from "../office-failure";
import type { OfficeSession } from "../office-session";

type StorePart = Extract<Edit, { kind: "store-part" }>;

/**
 * Stores a hidden part: adds the new, reads it back, then deletes the old, so that a failure leaves one too many and
 * never none. Some Words do nothing and say nothing: only what is read back counts.
 */
export async function storePart(
  { part, xml }: StorePart,
  { can }: OfficeSession,
): Promise<Refusal | undefined> {
  const parts = can.customXmlParts ? partsByWord(part) : partsByCommonApi(part);
  try {
    const old = await parts.list();
    if (xml !== undefined && !(await isAdded(xml, old, parts))) return "not-verified";
    for (const one of old) await one.delete();
    if (xml === undefined && (await parts.list()).length > 0) return "not-verified";
    return undefined;
  } catch (error) {
    if (error instanceof CommonApiError || isWordsFailure(error)) return "write-failed";
    throw error;
  }
}

/** Whether it is there afterwards, and was not before. */
async function isAdded(xml: string, old: readonly StoredXml[], parts: StoredParts): Promise<boolean> {
  await parts.add(xml);
  const oldIds = new Set(old.map(({ id }) => id));
  return (await parts.list()).some((one) => !oldIds.has(one.id) && isSameXml(one.xml, xml));
}
