import {
  addCustomXml,
  customXmlOf,
  customXmlParts,
  deleteCustomXml,
  namespaceOf,
} from "../model/document-parts";
import type { CustomXmlPart } from "../model/document-handles";
import type { WordDocument } from "../model/word-document";
import { WordError } from "../wire/word-error";
import { failures } from "./dispatch-ids";
import { vbArray } from "./vb-array";
import type { CallAnswer } from "./window-external";

/** The Common API's custom XML, by dispatch id; what it says of single nodes is not played. */
const calls = {
  add: 128,
  getById: 129,
  getByNamespace: 130,
  getXml: 131,
  delete: 133,
} as const;

/** Undefined for an id that is no call of this API. */
export function answerCustomXml(
  document: WordDocument,
  id: number,
  [argument]: readonly unknown[],
): CallAnswer {
  if (typeof argument !== "string") return undefined;
  switch (id) {
    case calls.add:
      return added(document, argument);
    case calls.getById:
      return withPart(document, argument, described);
    case calls.getByNamespace: {
      const parts = customXmlParts(document).filter((part) => namespaceOf(part) === argument);
      return [vbArray(parts.map((part) => vbArray(properties(part))))];
    }
    case calls.getXml:
      return withPart(document, argument, (part) => [customXmlOf(part)]);
    case calls.delete:
      return withPart(document, argument, (part) => {
        document.write(() => deleteCustomXml(part));
        return [];
      });
    default:
      return undefined;
  }
}

function added(document: WordDocument, xml: string): CallAnswer {
  if (document.quirks.readOnly || document.quirks.protected) return failures.accessDenied;
  try {
    return described(document.write(() => addCustomXml(document, xml)));
  } catch (error) {
    if (error instanceof WordError) return failures.invalidXml;
    throw error;
  }
}

function withPart(
  document: WordDocument,
  id: string,
  answer: (part: CustomXmlPart) => CallAnswer,
): CallAnswer {
  const part = customXmlParts(document).find((candidate) => candidate.id === id);
  return part ? answer(part) : failures.noSuchItem;
}

function described(part: CustomXmlPart): CallAnswer {
  return [vbArray(properties(part))];
}

/** Its id, and that it is none of Word's own. */
function properties({ id }: CustomXmlPart): readonly unknown[] {
  return [id, false];
}
