import type { StoredPart } from "../../core/document/document";
import { namespaceOf, type HiddenPart } from "../../core/hidden-part/hidden-part";
import { commonApi, CommonApiError } from "./common-api";

/** A hidden part of ours as it is stored, the oldest first. More than one only after a write that was broken off. */
export interface StoredParts {
  list(): Promise<readonly StoredXml[]>;
  add(xml: string): Promise<void>;
}

export interface StoredXml {
  readonly id: string;
  readonly xml: string;
  delete(): Promise<void>;
}

/** Below WordApi 1.4 hidden parts are reached through the Common API. */
export function partsByCommonApi(part: HiddenPart): StoredParts {
  const parts = () => Office.context.document.customXmlParts;
  return {
    list: async () => {
      const found = await commonApi<Office.CustomXmlPart[]>((done) =>
        parts().getByNamespaceAsync(namespaceOf[part], done),
      );
      return Promise.all(found.map(toStoredXml));
    },
    add: async (xml) => void (await commonApi<Office.CustomXmlPart>((done) => parts().addAsync(xml, done))),
  };
}

async function toStoredXml(part: Office.CustomXmlPart): Promise<StoredXml> {
  const xml = await commonApi<string>((done) => part.getXmlAsync(done));
  return { id: part.id, xml, delete: () => commonApi<void>((done) => part.deleteAsync(done)) };
}

export function partsByWord(part: HiddenPart): StoredParts {
  return {
    list: () =>
      Word.run(async (context) => {
        const parts = context.document.customXmlParts.getByNamespace(namespaceOf[part]);
        parts.load("items/id");
        await context.sync();
        const texts = parts.items.map((one) => one.getXml());
        await context.sync();
        return parts.items.map(({ id }, index) => ({
          id,
          xml: texts[index]?.value ?? "",
          delete: () => deleteByWord(id),
        }));
      }),
    add: (xml) =>
      Word.run(async (context) => {
        context.document.customXmlParts.add(xml);
        await context.sync();
      }),
  };
}

function deleteByWord(id: string): Promise<void> {
  return Word.run(async (context) => {
    context.document.customXmlParts.getItem(id).delete();
    await context.sync();
  });
}

/** The newest part is the one that counts. */
export function storedPartOf(xmls: readonly string[]): StoredPart {
  const newest = xmls.at(-1);
  return newest === undefined ? { state: "none" } : { state: "read", xml: newest };
}

/** What is stored, or that it could not be read: never an error, for a document without it is read all the same. */
export async function readByCommonApi(part: HiddenPart): Promise<StoredPart> {
  try {
    const parts = await partsByCommonApi(part).list();
    return storedPartOf(parts.map(({ xml }) => xml));
  } catch (error) {
    if (error instanceof CommonApiError) return { state: "unreadable" };
    throw error;
  }
}
