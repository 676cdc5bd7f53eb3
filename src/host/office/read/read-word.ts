import type { Reading } from "../../document-host";
import { DeadlinePassed } from "../deadline";
import { isWordsFailure } from "../office-failure";
import { noMemory, type OfficeSession } from "../office-session";
import { readByOoxml } from "./read-by-ooxml";
import { readByProxies } from "./read-by-proxies";
import { inTermsOf, type AlignedDocument } from "./reading-memory";

/** Reads the open document: by its OOXML, or by proxies where Word does not give that or gives what can't be read. */
export async function readWord(session: OfficeSession): Promise<Reading> {
  const byOoxml = session.readBy === "ooxml" ? await tried(readByOoxml(session)) : undefined;
  if (byOoxml?.ok) return remember(session, byOoxml.aligned);
  session.readBy = "proxies";
  const byProxies = await tried(readByProxies(session));
  if (byProxies.ok) return remember(session, byProxies.aligned);
  session.memory = noMemory;
  return { ok: false, reason: byProxies.error instanceof DeadlinePassed ? "no-answer" : "host-failed" };
}

function remember(session: OfficeSession, read: AlignedDocument): Reading {
  const { document, memory } = session.document ? inTermsOf(session.document, read) : read;
  session.document = document;
  session.memory = memory;
  return { ok: true, document };
}

type Tried =
  { readonly ok: true; readonly aligned: AlignedDocument } | { readonly ok: false; readonly error: unknown };

async function tried(reading: Promise<AlignedDocument>): Promise<Tried> {
  try {
    return { ok: true, aligned: await reading };
  } catch (error) {
    if (isWordsFailure(error)) return { ok: false, error };
    throw error;
  }
}
