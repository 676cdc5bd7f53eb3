import { sealNamespace } from "../../../core/attestation/seal-namespace";
import type { DocumentCondition, DocumentProperties, StoredSeal } from "../../../core/document/document";
import { createPlainDate } from "../../../core/language/plain-date";
import type { OfficeSession } from "../office-session";
import { readSealByCommonApi, sealPartsByWord, storedSealOf } from "../seal-parts";

/** What every reading asks in its batch, whichever way the text is read. */
export interface CommonAnswers {
  readonly properties: DocumentProperties;
  readonly locked: DocumentCondition["locked"];
  readonly storedSeal: StoredSeal;
}

/** Queues the questions; the answers can be had after the batch's sync. */
export function askCommonQuestions(
  { document }: Word.RequestContext,
  session: OfficeSession,
): () => Promise<CommonAnswers> {
  const { properties } = document;
  properties.load("title,author,creationDate,security");
  const seal = session.can.customXmlParts ? askSeal(document) : readSealByCommonApi;
  return async () => ({
    properties: readProperties(properties),
    locked: lockedBy(properties.security) ?? session.locked,
    storedSeal: await seal(),
  });
}

function askSeal({ customXmlParts }: Word.Document): () => Promise<StoredSeal> {
  const ours = customXmlParts.getByNamespace(sealNamespace);
  ours.load("items/id");
  const xml = ours.getOnlyItemOrNullObject().getXml();
  return async () => {
    if (ours.items.length > 1) return storedSealOf((await sealPartsByWord().list()).map((part) => part.xml));
    return ours.items.length === 0 ? { state: "none" } : { state: "read", xml: xml.value };
  };
}

function readProperties({ title, author, creationDate }: Word.DocumentProperties): DocumentProperties {
  const at = new Date(creationDate);
  const created = createPlainDate(at.getFullYear(), at.getMonth() + 1, at.getDate());
  return created ? { title, creator: author, created } : { title, creator: author };
}

/** `security` is a sum of flags: 4 is read-only enforced, 8 locked for all but comments. */
function lockedBy(security: number): DocumentCondition["locked"] {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly || (security & 4) !== 0)
    return "read-only";
  return (security & 8) !== 0 ? "protected" : undefined;
}
