import { descendants, type XmlElement } from "../../ooxml/xml/node";
import { controlsAtSelection } from "../model/control-selection";
import { textOfControl } from "../model/content-controls";
import { ContentControl } from "../model/handles";
import type { EditSource, WordDocument } from "../model/word-document";
import type { EventName } from "../wire/event-numbers";
import type { DocumentWatch, RaisedEvent } from "./raised-event";

/** Each control of the body with its text. */
type Controls = ReadonlyMap<XmlElement, string>;

/** Raises onContentControlAdded, and what happens to single controls: data changed, deleted, entered, exited, selected. */
export function controlWatch(document: WordDocument): DocumentWatch {
  let seen = controlsOf(document);
  let entered = controlsAtSelection(document);
  const raise = (event: EventName, controls: readonly XmlElement[], source: EditSource) =>
    controls.map((control) => raised(document, event, { control, source }));
  return {
    look: (source) => {
      const before = seen;
      seen = controlsOf(document);
      const gone = [...before.keys()].filter((control) => !seen.has(control));
      const changed = [...seen].filter(([control, text]) => (before.get(control) ?? text) !== text);
      return [
        ...raise("ContentControlDeleted", gone, source),
        ...addition(document, {
          controls: [...seen.keys()].filter((control) => !before.has(control)),
          source,
        }),
        ...raise(
          "ContentControlDataChanged",
          changed.map(([control]) => control),
          source,
        ),
      ];
    },
    select: () => {
      const before = entered;
      entered = controlsAtSelection(document);
      const left = before.filter((control) => !entered.includes(control));
      const come = entered.filter((control) => !before.includes(control));
      return [
        ...raise("ContentControlExited", left, "Local"),
        ...raise("ContentControlEntered", come, "Local"),
        ...raise("ContentControlSelectionChanged", entered, "Local"),
      ];
    },
  };
}

function controlsOf(document: WordDocument): Controls {
  return new Map(
    [...descendants(document.body, "w:sdt")].map((control) => [
      control,
      textOfControl(new ContentControl(document, control)),
    ]),
  );
}

function addition(
  document: WordDocument,
  { controls, source }: { controls: readonly XmlElement[]; source: EditSource },
): readonly RaisedEvent[] {
  if (controls.length === 0) return [];
  const ids = controls.map((control) => document.ids.ofControl(control));
  return [{ event: "ContentControlAdded", data: { eventType: "ContentControlAdded", ids, source } }];
}

function raised(
  document: WordDocument,
  event: EventName,
  { control, source }: { control: XmlElement; source: EditSource },
): RaisedEvent {
  return {
    event,
    about: control,
    data: { eventType: event, ids: [document.ids.ofControl(control)], source },
  };
}
