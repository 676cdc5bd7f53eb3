import type { Refusal } from "../../../core/editing/edit-result";
import { CommonApiError } from "../common-api";
import { isWordsFailure } from "../office-failure";
import type { OfficeSession } from "../office-session";
import { sealPartsByCommonApi, sealPartsByWord } from "../seal-parts";

/**
 * Stores the hidden part: adds the new, reads it back, then deletes the old, so that a failure leaves one too many and
 * never none. Some Words do nothing and say nothing: only what is read back counts.
 */
export async function storeSeal(xml: string, { can }: OfficeSession): Promise<Refusal | undefined> {
  const parts = can.customXmlParts ? sealPartsByWord() : sealPartsByCommonApi();
  try {
    const old = await parts.list();
    await parts.add(xml);
    const oldIds = new Set(old.map(({ id }) => id));
    const isStored = (await parts.list()).some((part) => !oldIds.has(part.id) && isSameXml(part.xml, xml));
    if (!isStored) return "not-verified";
    for (const part of old) await part.delete();
    return undefined;
  } catch (error) {
    if (error instanceof CommonApiError || isWordsFailure(error)) return "write-failed";
    throw error;
  }
}

/** Word writes a part's XML anew: its declaration and the space between elements may differ. */
function isSameXml(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

const bare = (xml: string): string =>
  xml
    .replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, "")
    .replace(/>\s+</g, "><")
    .replace(/\s*\/>/g, "/>")
    .trim();
