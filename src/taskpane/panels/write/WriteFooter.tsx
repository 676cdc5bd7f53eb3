import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { showFinding } from "../../../actions/show-finding";
import type { TextPlace } from "../../../core/checking/finding";
import type { SkeletonPlan } from "../../../core/skeleton/skeleton-plan";
import type { ShowResult } from "../../../host/document-host";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { useServices } from "../../services";
import { howToUndo } from "../../strings/how-to-undo";
import { useStrings } from "../../strings/use-strings";
import type { WritingState } from "./use-writing";

export interface WriteFooterProps {
  readonly state: WritingState;
  /** The first field that is left to fill in. */
  readonly firstField: TextPlace | undefined;
  /** Undefined while a day in the form cannot be read. */
  readonly plan: SkeletonPlan | undefined;
  /** How many of the document's fields the form would change. */
  readonly changes: number;
  readonly onInsert: () => void;
  readonly onUpdate: () => void;
}

/** The button that does it, and what came of it; always in sight. */
export function WriteFooter(props: WriteFooterProps) {
  const styles = useStyles();
  return (
    <div className={styles.footer}>
      <Result state={props.state} firstField={props.firstField} />
      <Buttons {...props} />
    </div>
  );
}

function Buttons({ state, plan, changes, onInsert, onUpdate }: WriteFooterProps) {
  const { write } = useStrings();
  const styles = useStyles();
  const busy = state.phase === "working";
  const inserts = plan !== undefined && plan.edits.length > 0;
  const updates = changes > 0;
  if (!plan) return <p className={styles.quiet}>{write.dateFirst}</p>;
  if (!inserts && !updates)
    return state.phase === "ready" ? <p className={styles.quiet}>{write.nothingToDo}</p> : null;
  return (
    <div className={styles.buttons}>
      {inserts && (
        <Button appearance="primary" disabledFocusable={busy} onClick={onInsert}>
          {busy ? write.working : plan.kind === "insert" ? write.insert : write.complete}
        </Button>
      )}
      {updates && (
        <Button appearance={inserts ? "secondary" : "primary"} disabledFocusable={busy} onClick={onUpdate}>
          {busy && !inserts ? write.working : write.update}
        </Button>
      )}
    </div>
  );
}

function Result({ state, firstField }: Pick<WriteFooterProps, "state" | "firstField">) {
  const { write, frame } = useStrings();
  switch (state.phase) {
    case "ready":
    case "working":
      return null;
    case "refused":
    case "broken":
      return <Failure failed={state} />;
    case "inserted":
      return (
        <Done
          title={write.inserted(state.headings, state.fields)}
          action={firstField && <GoToField place={firstField} />}
        >
          {howToUndo(frame, state.undoSteps)}
        </Done>
      );
    case "updated":
      return (
        <Done title={state.changed === 0 ? write.updatedNone : write.updated(state.changed)}>
          {state.changed > 0 && howToUndo(frame, state.undoSteps)}
        </Done>
      );
  }
}

interface DoneProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The button that was pressed goes when there is no more to do, so the focus goes here. */
function Done({ title, action, children }: DoneProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice intent="success" announced title={title} action={action}>
        <p>{children}</p>
      </Notice>
    </div>
  );
}

function GoToField({ place }: { readonly place: TextPlace }) {
  const { host } = useServices();
  const { write, check } = useStrings();
  const [result, setResult] = useState<ShowResult>("words-shown");
  const show = () => void showFinding(host, place).then(setResult, () => setResult("failed"));
  return (
    <>
      <Button size="small" onClick={show}>
        {write.goToFirstField}
      </Button>
      {result !== "words-shown" && <p>{check.shown[result]}</p>}
    </>
  );
}

const useStyles = makeStyles({
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 420px)": { position: "static" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
