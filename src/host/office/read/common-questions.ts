import type { DocumentCondition, DocumentProperties, StoredPart } from "../../../core/document/document";
import { namespaceOf, type HiddenPart } from "../../../core/hidden-part/hidden-part";
import { createPlainDate } from "../../../core/language/plain-date";
import type { OfficeSession } from "../office-session";
import { partsByWord, readByCommonApi, storedPartOf } from "../hidden-parts";

/** What every reading asks in its batch, whichever way the text is read. */
export interface CommonAnswers {
  readonly properties: DocumentProperties;
  readonly locked: DocumentCondition["locked"];
  readonly storedSeal: StoredPart;
  readonly storedDeviations: StoredPart;
}

/** Queues the questions; the answers can be had after the batch's sync. */
export function askCommonQuestions(
  { document }: Word.RequestContext,
  session: OfficeSession,
): () => Promise<CommonAnswers> {
  const { properties } = document;
  properties.load("title,author,creationDate,security");
  const ask = (part: HiddenPart) =>
    session.can.customXmlParts ? askPart(document, part) : () => readByCommonApi(part);
  const [seal, deviations] = [ask("seal"), ask("deviations")];
  return async () => ({
    properties: readProperties(properties),
    locked: lockedBy(properties.security) ?? session.locked,
    storedSeal: await seal(),
    storedDeviations: await deviations(),
  });
}

function askPart({ customXmlParts }: Word.Document, part: HiddenPart): () => Promise<StoredPart> {
  const ours = customXmlParts.getByNamespace(namespaceOf[part]);
  ours.load("items/id");
  const xml = ours.getOnlyItemOrNullObject().getXml();
  return async () => {
    if (ours.items.length > 1) return storedPartOf((await partsByWord(part).list()).map((one) => one.xml));
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
