import type { Edit } from "../../../core/editing/edit";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";

export function* setTitle({ expected, title }: Extract<Edit, { kind: "set-title" }>, desk: Desk): EditTask {
  const { properties } = desk.context.document;
  properties.load("title");
  yield "asked";
  if (properties.title.trim() !== expected) return "text-has-changed";
  yield "ready";
  properties.title = title;
  yield "written";
  properties.load("title");
  yield "asked";
  return properties.title === title ? undefined : "not-verified";
}
