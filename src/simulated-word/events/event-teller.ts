import type { WordDocument } from "../model/word-document";
import { Placed } from "../model/handles";
import { eventNumbers } from "../wire/event-numbers";
import type { Subscription, Subscriptions } from "../wire/subscriptions";
import { eventIds } from "../external/dispatch-ids";
import type { HostEvents } from "../external/host-events";
import { vbArray } from "../external/vb-array";
import type { AnswerQueue } from "../external/answer-queue";
import { controlWatch } from "./control-watch";
import { paragraphWatch } from "./paragraph-watch";
import type { DocumentWatch, RaisedEvent } from "./raised-event";

/** What office.js calls the messages of the Rich API that are events. */
const eventCategory = 65_536;
const visibilityChanged = 65_539;

export interface TellerSetting {
  readonly document: WordDocument;
  readonly subscriptions: Subscriptions;
  readonly events: HostEvents;
  readonly queue: AnswerQueue;
}

/**
 * Tells the handlers of the Rich API's events what has happened in the document: once a batch, or once an edit of the
 * person's, and after the answers that are under way.
 */
export class EventTeller {
  #watches: readonly DocumentWatch[] = [];
  #raised: RaisedEvent[] = [];
  #isDue = false;

  constructor(private readonly setting: TellerSetting) {
    const { document, subscriptions } = setting;
    subscriptions.onFirst = () => {
      this.#watches = [paragraphWatch(document), controlWatch(document)];
      this.#raised = [];
    };
  }

  /** Something is, or may be, no longer as it was. */
  documentChanged(): void {
    if (!this.setting.subscriptions.isEmpty) this.#tellSoon();
  }

  /** What the runtime tells, whoever listens. */
  paneChanged(visibility: "Visible" | "Hidden"): void {
    const message = [eventCategory, visibilityChanged, "", JSON.stringify({ visibility }), ++messages];
    this.setting.queue.add(0, () =>
      this.setting.events.fire(eventIds.richApiMessage, vbArray([vbArray(message)])),
    );
  }

  selectionMoved(): void {
    if (this.setting.subscriptions.isEmpty) return;
    this.look();
    this.#raised.push(...this.#watches.flatMap((watch) => watch.select?.() ?? []));
    this.#tellSoon();
  }

  #tellSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.setting.queue.add(0, () => {
      this.#isDue = false;
      this.#tell();
    });
  }

  /** What has been done so far was done by one; what comes is done by another. */
  look(): void {
    if (this.setting.subscriptions.isEmpty) return;
    const { source } = this.setting.document;
    this.#raised.push(...this.#watches.flatMap((watch) => watch.look(source)));
  }

  #tell(): void {
    this.look();
    const raised = this.#raised;
    this.#raised = [];
    if (this.setting.document.quirks.eventsMissed) return;
    const entries = raised.flatMap((event) =>
      this.#hearersOf(event).map((hearer) => entryFor(event, hearer)),
    );
    if (entries.length > 0) this.setting.events.fire(eventIds.richApiMessage, vbArray(entries));
  }

  #hearersOf({ event, about }: RaisedEvent): readonly Subscription[] {
    return this.setting.subscriptions
      .to(event)
      .filter(({ object }) => about === undefined || (object instanceof Placed && object.element === about));
  }
}

let messages = 0;

function entryFor({ event, data }: RaisedEvent, { target }: Subscription) {
  return vbArray([eventCategory, eventNumbers[event], target, JSON.stringify(data), ++messages]);
}
