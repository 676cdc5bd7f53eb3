import type { Document } from "../document/document";
import type { Edit } from "../editing/edit";
import { readFieldTag } from "./field-name";
import { fieldText } from "./field-text";
import { fieldControls, type FieldControl } from "./filled-fields";
import type { ReportForm } from "./report-form";

export interface FactChanges {
  readonly edits: readonly Edit[];
  /** How many fields get another text. */
  readonly changed: number;
}

/**
 * Gives every field that carries a fact the form's text, each in its own form: "Kyrkogårdsnämnden",
 * "Kyrkogårdsnämndens". What the form leaves empty stays as it stands.
 */
export function planFactChanges(document: Document, form: ReportForm): FactChanges {
  const changes = [...groupByTag(fieldControls(document))].flatMap(([tag, controls]) => {
    const field = readFieldTag(tag);
    const text = field && fieldText(field, form);
    return text === undefined ? [] : changeOf({ tag, controls, text });
  });
  return {
    edits: changes.map(({ edit }) => edit),
    changed: changes.reduce((sum, { changed }) => sum + changed, 0),
  };
}

interface Wanted {
  readonly tag: string;
  readonly controls: readonly FieldControl[];
  readonly text: string;
}

function changeOf({ tag, controls, text }: Wanted): readonly { edit: Edit; changed: number }[] {
  const changed = controls.filter((control) => control.placeholder || control.text !== text).length;
  if (changed === 0) return [];
  const expected = controls.map((control) => control.text);
  return [{ edit: { kind: "fill-fields", tag, expected, text }, changed }];
}

function groupByTag(controls: readonly FieldControl[]): ReadonlyMap<string, readonly FieldControl[]> {
  const groups = new Map<string, FieldControl[]>();
  for (const control of controls) groups.set(control.tag, [...(groups.get(control.tag) ?? []), control]);
  return groups;
}
