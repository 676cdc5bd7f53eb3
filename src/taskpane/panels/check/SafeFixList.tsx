import { useState } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { findingKeys } from "../../../core/checking/finding-keys";
import type { SafeFix } from "../../../core/checking/safe-fixes";
import { useServices } from "../../services";
import { useStrings } from "../../strings/use-strings";
import { BeforeAfter } from "./BeforeAfter";

export interface SafeFixListProps {
  readonly fixes: readonly SafeFix[];
  readonly busy: boolean;
  readonly onApply: (chosen: readonly SafeFix[]) => void;
  readonly onCancel: () => void;
}

/** What would change, each with a box to leave it out. */
export function SafeFixList({ fixes, busy, onApply, onCancel }: SafeFixListProps) {
  const { check, frame } = useStrings();
  const styles = useStyles();
  const { keyOf, chosen, toggle } = useChosenFixes(fixes);
  return (
    <section
      aria-label={check.safeFixes(fixes.length)}
      className={styles.list}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !busy) onCancel();
      }}
    >
      <p className={styles.lead}>{check.safeFixesLead}</p>
      <ul className={styles.items}>
        {fixes.map((fix, index) => (
          <Item
            key={keyOf(fix)}
            safe={fix}
            isChosen={chosen.includes(fix)}
            isFirst={index === 0}
            onToggle={() => toggle(keyOf(fix))}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || chosen.length === 0}
          onClick={() => onApply(chosen)}
        >
          {busy ? check.applying : check.applyChosen(chosen.length)}
        </Button>
        <Button size="small" onClick={onCancel} disabled={busy}>
          {frame.cancel}
        </Button>
      </div>
    </section>
  );
}

/** All of them but those that the person spares, which are kept by key: the list may be read anew meanwhile. */
function useChosenFixes(fixes: readonly SafeFix[]) {
  const [spared, setSpared] = useState<ReadonlySet<string>>(new Set());
  const keys = findingKeys(fixes.map(({ finding }) => finding));
  const keyOf = ({ finding }: SafeFix) => keys.get(finding) ?? "";
  const chosen = fixes.filter((fix) => !spared.has(keyOf(fix)));
  const toggle = (key: string) =>
    setSpared(new Set(spared.has(key) ? [...spared].filter((one) => one !== key) : [...spared, key]));
  return { keyOf, chosen, toggle };
}

interface ItemProps {
  readonly safe: SafeFix;
  readonly isChosen: boolean;
  /** Focus comes to the first when the list opens. */
  readonly isFirst: boolean;
  readonly onToggle: () => void;
}

function Item({ safe: { finding, fix }, isChosen, isFirst, onToggle }: ItemProps) {
  const { language } = useServices();
  const { check } = useStrings();
  const styles = useStyles();
  const places = fix.edits.length > 1 ? ` (${check.places(fix.edits.length)})` : "";
  return (
    <li>
      <Checkbox
        autoFocus={isFirst}
        className={styles.box}
        label={{ children: finding.message[language] + places, className: styles.message }}
        checked={isChosen}
        onChange={onToggle}
      />
      <div className={styles.change}>
        <BeforeAfter fix={fix} />
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  items: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  box: { margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})` },
  message: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  change: { paddingLeft: "28px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
