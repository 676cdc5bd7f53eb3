import { childElements, descendants, type XmlElement } from "../../../ooxml/xml/node";
import { contentOf } from "../extent";
import { anyAncestor } from "./places";

/** Values of `Word.ChangeTrackingState`, as far as a file tells them. */
export type ControlState = "Added" | "Deleted" | "Normal";

export const controlStates = ["Added", "Deleted", "Normal"] as const;

const added = { "w:ins": true, "w:moveTo": true };
const deleted = { "w:del": true, "w:moveFrom": true };

/** What tracking says of a control: by the marks that Word puts around one that is new or gone, else by all of its text. */
export function stateOfControl(control: XmlElement): ControlState {
  const mark = elementBefore(control)?.name;
  if (mark === "w:customXmlInsRangeStart") return "Added";
  if (mark === "w:customXmlDelRangeStart") return "Deleted";
  const content = contentOf(control);
  const runs = [...descendants(content, "w:r")];
  const areAll = (names: Readonly<Record<string, boolean>>) =>
    runs.length > 0 && runs.every((run) => anyAncestor(run, names, content));
  if (areAll(deleted)) return "Deleted";
  return areAll(added) ? "Added" : "Normal";
}

function elementBefore(node: XmlElement): XmlElement | undefined {
  const siblings = node.parent ? childElements(node.parent) : [];
  return siblings[siblings.indexOf(node) - 1];
}
