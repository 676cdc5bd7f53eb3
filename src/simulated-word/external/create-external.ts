import { localisedFailure } from "../objects/localised-failure";
import type { SimulatedWordOptions } from "../simulated-word";
import type { WordDocument } from "../model/word-document";
import type { Quirks } from "../quirks";
import type { BatchLog } from "../wire/batch-log";
import { Engine } from "../wire/engine";
import type { Subscriptions } from "../wire/subscriptions";
import { wordModel } from "../word-model";
import type { AnswerQueue } from "./answer-queue";
import { answerCustomXml } from "./custom-xml-api";
import { dispatchIds, failures } from "./dispatch-ids";
import type { HostEvents } from "./host-events";
import { officeContext } from "./office-context";
import { answerRichApi, delayOf } from "./rich-api";
import { windowExternal } from "./window-external";

export interface OpenWord {
  readonly document: WordDocument;
  readonly log: BatchLog;
  readonly quirks: Quirks;
  readonly events: HostEvents;
  readonly queue: AnswerQueue;
  readonly subscriptions: Subscriptions;
}

let sessions = 0;

/** Puts Word together: the engine over the document, and the functions that office.js calls. */
export function createExternal(options: SimulatedWordOptions, word: OpenWord): object {
  const { document, log, quirks, events, queue, subscriptions } = word;
  const { locale = "sv-SE", wordApi, desktop } = options;
  const engine = new Engine(wordModel(document, { sets: { wordApi, desktop }, subscriptions }));
  const localise = localisedFailure(quirks, locale);
  const context = officeContext({
    locale,
    requirementSets: requirementSets(wordApi, desktop),
    isReadOnly: quirks.readOnly,
    isDark: options.isDark ?? (() => false),
    documentUrl: options.documentUrl ?? "C:\\Dokument\\tjansteutlatande.docx",
    settings: new Map(),
    instanceId: `session-${++sessions}`,
  });
  return windowExternal({
    hostInfo: `Word$Win32$16.01$${locale}$session$$disableLogging$1`,
    context: () => {
      events.clear();
      subscriptions.clear();
      options.onLibraryLoaded?.();
      return context;
    },
    call: (id, parameters) =>
      id === dispatchIds.richApi
        ? answerRichApi({ document, engine, log, quirks, localise }, parameters)
        : (answerCustomXml(document, id, parameters) ?? failures.unsupported),
    events,
    later: (answer, id, parameters) =>
      queue.add(id === dispatchIds.richApi ? delayOf(quirks, parameters) : 0, answer),
  });
}

/** Those of Word on Windows that an add-in may ask for. */
function requirementSets(wordApi: string, desktop: string | undefined): Record<string, string> {
  return {
    WordApi: wordApi,
    ...(desktop === undefined ? {} : { WordApiDesktop: desktop }),
    AddInCommands: "1.1",
    CustomXmlParts: "1.1",
    DialogApi: "1.2",
    DocumentEvents: "1.1",
    Selection: "1.1",
    Settings: "1.1",
  };
}
