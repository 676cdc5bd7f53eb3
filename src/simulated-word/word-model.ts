import { ApplicationObject, DocumentObject } from "./model/document-handles";
import { SearchOptions } from "./model/search/search-options";
import type { WordDocument } from "./model/word-document";
import { membershipIn, type PlayedSets } from "./objects/membership";
import { RuntimeService, type PaneState } from "./objects/runtime-services";
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
  { sets, subscriptions, pane }: { sets: PlayedSets; subscriptions: Subscriptions; pane: PaneState },
): ServedModel {
  return {
    root: new DocumentObject(document),
    bind,
    create: (name) => createService(name, { document, pane }),
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

function createService(
  name: string,
  { document, pane }: { document: WordDocument; pane: PaneState },
): WireObject {
  if (name === "Microsoft.WordServices.Application") return new ApplicationObject(document);
  if (name === "Microsoft.AppRuntime.AppRuntimeService") return new RuntimeService(pane);
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
