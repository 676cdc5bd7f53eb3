import type { Checked } from "../state/check-state";
import { useServices } from "../services";
import { useStrings } from "../strings/use-strings";
import { Notice } from "./Notice";

/** Says up front what stands between this document and being changed. */
export function ConditionNotices({ checked }: { readonly checked: Checked }) {
  const { frame } = useStrings();
  const locked = useLock(checked);
  const { condition } = checked.report.document;
  return (
    <>
      {locked && <Notice intent="warning">{frame.locked[locked]}</Notice>}
      {condition.trackedChanges && <Notice intent="info">{frame.trackedChanges}</Notice>}
    </>
  );
}

export type Lock = "read-only" | "protected" | "final" | "cannot-write";

/** Why nothing can be written here; undefined when writing may be tried. */
export function useLock(checked: Checked | undefined): Lock | undefined {
  const { host } = useServices();
  return (
    checked?.report.document.condition.locked ?? (host.capabilities.canWrite ? undefined : "cannot-write")
  );
}
