import type { XmlElement } from "../../ooxml/xml/node";
import type { JsonObject } from "../wire/json";
import type { EventName } from "../wire/event-numbers";
import type { EditSource } from "../model/word-document";

/** An event that is to be told to those who listen. */
export interface RaisedEvent {
  readonly event: EventName;
  /** Only handlers on this element's object hear it; undefined where the document's do. */
  readonly about?: XmlElement;
  /** What the handler is given. */
  readonly data: JsonObject;
}

/** Looks at the document now and then, and tells what has happened to it since it last looked. */
export interface DocumentWatch {
  readonly look: (source: EditSource) => readonly RaisedEvent[];
  /** Called when the selection has moved. */
  readonly select?: () => readonly RaisedEvent[];
}
