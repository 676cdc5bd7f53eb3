import { useEffect, useMemo } from "react";
import { matterKinds, type MatterKind } from "../../../core/facts/facts";
import { readForm, standingDiarienummer } from "../../../core/skeleton/read-form";
import { emptyReportForm, type ReportForm } from "../../../core/skeleton/report-form";
import { skeletonFor } from "../../../core/skeleton/skeleton";
import type { KeyValues } from "../../pane-memory";
import { useContent, useServices } from "../../services";
import type { Checked } from "../../state/check-state";
import { useRemembered, type Remembered } from "../../state/use-remembered";
import { followNamnd } from "./follow-namnd";
import { normalised, parseForm, printForm, type FormField, type FormTexts } from "./form-texts";

export interface FilledForm {
  /** What the fields show: what was typed, over what the document says. */
  readonly texts: FormTexts;
  /** Undefined while a day cannot be read. */
  readonly form: ReportForm | undefined;
  /** Only what was typed and the document does not say; all else empty, so that nothing else is changed. */
  readonly changes: ReportForm | undefined;
  /** The kinds of matter that there is a skeleton for. */
  readonly kinds: readonly MatterKind[];
  /** The document's diarienummer where it stands as text, which is not changed from here. */
  readonly standingNumber: string | undefined;
  readonly type: (field: FormField, text: string) => void;
  /** Remembers who writes and for whom, for the next document. */
  readonly rememberPerson: () => void;
}

/** The form over the document's own facts; what was typed survives a reload of the pane. */
export function useReportForm({ report, profile }: Checked): FilledForm {
  const { memory } = useServices();
  const { namnder } = useContent();
  const [typed, setTyped] = useRemembered(memory.document, "form");
  const kinds = useMemo(() => kindsWithSkeleton(profile), [profile]);
  const inDocument = useMemo(() => printForm(readForm(report, profile)), [report, profile]);
  const isNew = report.facts.sections.every(({ heading }) => heading === undefined);
  const texts = useMemo(
    () => overlaid(isNew ? withPerson(inDocument, memory.person) : inDocument, typed),
    [isNew, inDocument, memory, typed],
  );
  useForgetting(typed, inDocument, setTyped);
  const changed = useMemo(() => onlyChanges(texts, inDocument, typed), [texts, inDocument, typed]);
  return {
    texts,
    form: useMemo(() => parseForm(texts, kinds), [texts, kinds]),
    changes: useMemo(() => parseForm(changed, kinds), [changed, kinds]),
    kinds,
    standingNumber: useMemo(() => standingDiarienummer(report, profile), [report, profile]),
    type: (field, text) =>
      setTyped({ ...typed, ...(field === "namnd" ? followNamnd(texts, text, namnder) : { [field]: text }) }),
    rememberPerson: () => {
      for (const field of personFields)
        if (texts[field].trim() !== "") memory.person.set(field, texts[field].trim());
    },
  };
}

/** What is the same in the next document of the same person. */
const personFields = ["officer", "phone", "namnd"] as const;

function withPerson(texts: FormTexts, person: KeyValues): FormTexts {
  return {
    ...texts,
    officer: texts.officer || (person.get("officer") ?? ""),
    phone: texts.phone || (person.get("phone") ?? ""),
  };
}

/** What another version of the pane remembered may hold fields that are no more. */
function overlaid(known: FormTexts, typed: Remembered): FormTexts {
  return {
    ...known,
    ...Object.fromEntries(Object.entries(typed).filter(([field]) => isField(field, known))),
  };
}

function onlyChanges(texts: FormTexts, inDocument: FormTexts, typed: Remembered): FormTexts {
  const changed = Object.keys(typed).filter(
    (name) => isField(name, texts) && normalised(name, texts[name]) !== inDocument[name],
  );
  const nothing = { ...printForm(emptyReportForm), matterKind: texts.matterKind };
  return overlaid(nothing, Object.fromEntries(changed.map((name) => [name, typed[name]])));
}

/** What was typed and now stands in the document is the document's: it may be changed there too. */
function useForgetting(typed: Remembered, inDocument: FormTexts, setTyped: (next: Remembered) => void) {
  useEffect(() => {
    const left = Object.entries(typed).filter(
      ([name, text = ""]) =>
        text === "" || !isField(name, inDocument) || normalised(name, text) !== inDocument[name],
    );
    if (left.length < Object.keys(typed).length) setTyped(Object.fromEntries(left));
  }, [typed, inDocument, setTyped]);
}

const isField = (name: string, texts: FormTexts): name is FormField => name in texts;

/** In the order in which the kinds of matter are known; none for an organisation without skeletons. */
export function kindsWithSkeleton({ matters, skeletons }: Checked["profile"]): readonly MatterKind[] {
  return matterKinds.filter((kind) => matters[kind] && skeletonFor(skeletons ?? [], kind));
}
