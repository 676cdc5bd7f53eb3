import { localisedFailure } from "../objects/localised-failure";
import type { SimulatedWordOptions } from "../simulated-word-options";
import type { WordDocument } from "../model/word-document";
import type { Quirks } from "../quirks";
import type { BatchLog } from "../wire/batch-log";
import { Engine } from "../wire/engine";
import type { Subscriptions } from "../wire/subscriptions";
import { wordModel } from "../word-model";
import type { AnswerQueue } from "./answer-queue";
import type { PaneState } from "../objects/runtime-services";
import type { CallAnswerer } from "./common-api/call-answerer";
import { customXmlNodes } from "./common-api/custom-xml-nodes";
import { fileApi } from "./common-api/file-api";
import { selectionApi } from "./common-api/selection-api";
import { settingsStore } from "./common-api/settings-store";
import { answerCustomXml } from "./custom-xml-api";
import type { Dialogs } from "./dialogs";
import { dispatchIds, failures } from "./dispatch-ids";
import type { HostEvents } from "./host-events";
import { officeContext } from "./office-context";
import { answerRichApi, delayOf } from "./rich-api";
import type { Ribbon } from "./ribbon";
import { windowExternal, type CallAnswer } from "./window-external";

export interface OpenWord {
  readonly document: WordDocument;
  readonly log: BatchLog;
  readonly quirks: Quirks;
  readonly events: HostEvents;
  readonly queue: AnswerQueue;
  readonly subscriptions: Subscriptions;
  readonly ribbon: Ribbon;
  readonly dialogs: Dialogs;
  readonly pane: PaneState;
}

let sessions = 0;

/** Puts Word together: the engine over the document, and the functions that office.js calls. */
export function createExternal(options: SimulatedWordOptions, word: OpenWord): object {
  const { document, log, quirks, events, queue, subscriptions, dialogs, pane } = word;
  const { locale = "sv-SE", wordApi, desktop } = options;
  const engine = new Engine(wordModel(document, { sets: { wordApi, desktop }, subscriptions, pane }));
  const { documentUrl = "C:\\Dokument\\tjansteutlatande.docx" } = options;
  const commonApi = answerersOf(word, documentUrl);
  const localise = localisedFailure(quirks, locale);
  const context = officeContext({
    locale,
    requirementSets: requirementSets(wordApi, desktop),
    isReadOnly: quirks.readOnly,
    isDark: options.isDark ?? (() => false),
    documentUrl,
    settings: settingsStore(document),
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
        : answerOf(commonApi, id, parameters),
    events,
    dialogs,
    later: (answer, id, parameters) =>
      queue.add(id === dispatchIds.richApi ? delayOf(quirks, parameters) : 0, answer),
  });
}

function answerersOf({ document, ribbon }: OpenWord, documentUrl: string): readonly CallAnswerer[] {
  return [
    (id, parameters) => answerCustomXml(document, id, parameters),
    customXmlNodes(document),
    fileApi(document, documentUrl),
    selectionApi(document),
    (id, parameters) => {
      if (id !== dispatchIds.commandCompleted) return undefined;
      ribbon.completed(parameters);
      return [];
    },
  ];
}

/** What is not played fails, as a call does that Word does not know. */
function answerOf(
  answerers: readonly CallAnswerer[],
  id: number,
  parameters: readonly unknown[],
): CallAnswer {
  for (const answer of answerers) {
    const found = answer(id, parameters);
    if (found !== undefined) return found;
  }
  return failures.unsupported;
}

/** Those of Word on Windows that an add-in may ask for. */
function requirementSets(wordApi: string, desktop: string | undefined): Record<string, string> {
  return {
    WordApi: wordApi,
    ...(desktop === undefined ? {} : { WordApiDesktop: desktop }),
    AddInCommands: "1.1",
    CompressedFile: "1.1",
    CustomXmlParts: "1.1",
    DialogApi: "1.2",
    DocumentEvents: "1.1",
    File: "1.1",
    HtmlCoercion: "1.1",
    OoxmlCoercion: "1.1",
    Selection: "1.1",
    Settings: "1.1",
    SharedRuntime: "1.1",
    TextCoercion: "1.1",
    TextFile: "1.1",
  };
}
