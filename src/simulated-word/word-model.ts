import { DocumentObject } from "./model/handles";
import { SearchOptions } from "./model/search";
import type { WordDocument } from "./model/word-document";
import { membershipIn, type PlayedSets } from "./objects/membership";
import { LibraryService } from "./objects/library-service";
import { wordTypes } from "./objects/word-types";
import type { ServedModel } from "./wire/served-model";
import type { Subscriptions } from "./wire/subscriptions";
import type { WireObject } from "./wire/wire-object";
import type { BoundObject } from "./wire/wire-type";
import { WordError } from "./wire/word-error";

/** The open document as the engine serves it. */
export function wordModel(
  document: WordDocument,
  { sets, subscriptions }: { sets: PlayedSets; subscriptions: Subscriptions },
): ServedModel {
  return {
    root: new DocumentObject(document),
    bind,
    create: createService,
    membership: membershipIn(sets),
    write: (change) => writeAs(document, change),
    subscriptions,
  };
}

function bind(object: WireObject): BoundObject {
  for (const type of wordTypes) {
    const bound = type.bind(object);
    if (bound) return bound;
  }
  throw new Error(`${object.constructor.name} has no class in the object model`);
}

function createService(name: string): WireObject {
  if (name === "Microsoft.WordServices.SearchOptions") return new SearchOptions();
  if (name === "Microsoft.InternalService.AddinInternalService") return new LibraryService();
  throw new WordError("NotImplemented", `not implemented: ${name}`);
}

function writeAs<T>(document: WordDocument, change: () => T): T {
  const { quirks } = document;
  if (quirks.readOnly || quirks.protected)
    throw new WordError("AccessDenied", "the document cannot be changed");
  if (quirks.failsAtAction > 0 && --quirks.failsAtAction === 0) {
    throw new WordError("GeneralException", "this action was to fail");
  }
  return document.write(change);
}
