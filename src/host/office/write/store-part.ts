import type { Edit } from "../../../core/editing/edit";
import type { Refusal, Standing } from "../../../core/editing/edit-result";
import { isSameXml } from "../../../core/hidden-part/same-xml";
import { CommonApiError } from "../common-api";
import { partsByCommonApi, partsByWord, type StoredParts, type StoredXml } from "../hidden-parts";
import { isWordsFailure } from "../office-failure";
import type { OfficeSession } from "../office-session";

type StorePart = Extract<Edit, { kind: "store-part" }>;

/** Why a hidden part was not stored, and what became of the one that was to go. */
export interface NotStored {
  readonly reason: Refusal;
  readonly standing: Standing;
}

/**
 * Stores a hidden part: adds the new, reads it back, then deletes the old, so that a failure leaves one too many and
 * never none. Some Words do nothing and say nothing: only what is read back counts, and after a failure it is what
 * stands that is told. The newest part is the one that counts, so an old one beside it is no failure.
 */
export async function storePart(
  { part, xml }: StorePart,
  { can }: OfficeSession,
): Promise<NotStored | undefined> {
  const parts = can.customXmlParts ? partsByWord(part) : partsByCommonApi(part);
  const before = await attempt(() => parts.list());
  if (!before) return { reason: "write-failed", standing: "nothing" };
  const isAccepted = await attempt(() => replaceAll(before, xml, parts));
  const now = await attempt(() => parts.list());
  if (!now) return { reason: "write-failed", standing: "unknown" };
  if (isWanted(now, before, xml)) return undefined;
  const reason = isAccepted === undefined ? "write-failed" : "not-verified";
  return { reason, standing: now.at(-1)?.id === before.at(-1)?.id ? "nothing" : "part" };
}

/** Deletes what was there once the new is there. */
async function replaceAll(
  before: readonly StoredXml[],
  xml: string | undefined,
  parts: StoredParts,
): Promise<true> {
  if (xml !== undefined) await parts.add(xml);
  if (xml === undefined || isWanted(await parts.list(), before, xml))
    for (const one of before) await one.delete();
  return true;
}

/** Whether what counts is what was asked for: nothing, or a part that was not there before. */
function isWanted(now: readonly StoredXml[], before: readonly StoredXml[], xml: string | undefined): boolean {
  const newest = now.at(-1);
  if (xml === undefined || !newest) return xml === undefined && !newest;
  return isSameXml(newest.xml, xml) && !before.some(({ id }) => id === newest.id);
}

/** Undefined where Word failed or did not answer. */
async function attempt<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CommonApiError || isWordsFailure(error)) return undefined;
    throw error;
  }
}
