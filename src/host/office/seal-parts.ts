import { sealNamespace } from "../../core/attestation/seal-namespace";
import type { StoredSeal } from "../../core/document/document";
import { commonApi, CommonApiError } from "./common-api";

/** Our hidden parts as they are stored, the oldest first. More than one only after a write that was broken off. */
export interface SealParts {
  list(): Promise<readonly SealPart[]>;
  add(xml: string): Promise<void>;
}

export interface SealPart {
  readonly id: string;
  readonly xml: string;
  delete(): Promise<void>;
}

/** Below WordApi 1.4 the hidden part is reached through the Common API. */
export function sealPartsByCommonApi(): SealParts {
  const parts = () => Office.context.document.customXmlParts;
  return {
    list: async () => {
      const found = await commonApi<Office.CustomXmlPart[]>((done) =>
        parts().getByNamespaceAsync(sealNamespace, done),
      );
      return Promise.all(found.map(toSealPart));
    },
    add: async (xml) => void (await commonApi<Office.CustomXmlPart>((done) => parts().addAsync(xml, done))),
  };
}

async function toSealPart(part: Office.CustomXmlPart): Promise<SealPart> {
  const xml = await commonApi<string>((done) => part.getXmlAsync(done));
  return { id: part.id, xml, delete: () => commonApi<void>((done) => part.deleteAsync(done)) };
}

export function sealPartsByWord(): SealParts {
  return {
    list: () =>
      Word.run(async (context) => {
        const parts = context.document.customXmlParts.getByNamespace(sealNamespace);
        parts.load("items/id");
        await context.sync();
        const texts = parts.items.map((part) => part.getXml());
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
export function storedSealOf(xmls: readonly string[]): StoredSeal {
  const newest = xmls.at(-1);
  return newest === undefined ? { state: "none" } : { state: "read", xml: newest };
}

/** What is stored, or that it could not be read: never an error, for a document without a seal is read all the same. */
export async function readSealByCommonApi(): Promise<StoredSeal> {
  try {
    const parts = await sealPartsByCommonApi().list();
    return storedSealOf(parts.map(({ xml }) => xml));
  } catch (error) {
    if (error instanceof CommonApiError) return { state: "unreadable" };
    throw error;
  }
}
