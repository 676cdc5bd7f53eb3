import type { Edit } from "../editing/edit";
import { openFindings, type Finding, type Fix } from "./finding";

/** A correction that needs no choice. */
export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * What can be corrected in one go: findings with exactly one fix, of edits that need no look at the text around. Where two
 * would change the same thing the first is taken, for the other was made for a text that is then no more. What a person
 * has approved as it stands is left so.
 */
export function safeFixes(findings: readonly Finding[]): readonly SafeFix[] {
  const candidates = openFindings(findings).flatMap(onlyFix);
  const take = createTaker();
  // A file's title is made of words that another correction may be about to change.
  const inTurn = [
    ...candidates.filter(({ fix }) => !setsTitle(fix)),
    ...candidates.filter(({ fix }) => setsTitle(fix)),
  ];
  const chosen = new Set(inTurn.filter(({ fix }) => take(fix)));
  return candidates.filter((candidate) => chosen.has(candidate));
}

function onlyFix(finding: Finding): readonly SafeFix[] {
  const [fix, ...others] = finding.fixes ?? [];
  return fix &&
    others.length === 0 &&
    fix.edits.length > 0 &&
    fix.edits.every(({ kind }) => needsNoLook[kind])
    ? [{ finding, fix }]
    : [];
}

/** New paragraphs are seen by the person who asks for them, one by one. The others no rule's correction makes. */
const needsNoLook: Readonly<Record<Edit["kind"], boolean>> = {
  "replace-text": true,
  "set-heading-level": true,
  "delete-empty-paragraph": true,
  "set-letters": true,
  "mark-header-row": true,
  "set-title": true,
  "add-paragraph": false,
  "insert-blocks": false,
  "fill-fields": false,
  "retag-field": false,
  "append-table-row": false,
  "insert-at-cursor": false,
  "write-header": false,
  "store-part": false,
};

const setsTitle = ({ edits }: Fix): boolean => edits.some(({ kind }) => kind === "set-title");

/** Remembers what the fixes that were taken change; one that would change the same thing is not taken. */
function createTaker(): (fix: Fix) => boolean {
  const taken = new Map<string, Edit[]>();
  const all: Edit[] = [];
  const isFree = (edit: Edit) =>
    !(edit.kind === "set-title" ? all : (taken.get(subjectOf(edit)) ?? [])).some((one) => touches(edit, one));
  return ({ edits }) => {
    if (!edits.every(isFree)) return false;
    for (const edit of edits) {
      const subject = subjectOf(edit);
      const known = taken.get(subject);
      if (known) known.push(edit);
      else taken.set(subject, [edit]);
      all.push(edit);
    }
    return true;
  };
}

/** Only edits of one subject can be in each other's way. Levels are counted from the headings above, so they are one. */
function subjectOf(edit: Edit): string {
  return edit.kind === "replace-text" || edit.kind === "set-letters"
    ? `${edit.kind} ${edit.block}`
    : edit.kind;
}

function touches(a: Edit, b: Edit): boolean {
  if (a.kind === "set-title") return b.kind === "replace-text" && b.expected.includes(a.title);
  if (a.kind === "set-heading-level") return true;
  return "start" in a && "start" in b && a.start <= b.end && b.start <= a.end;
}
