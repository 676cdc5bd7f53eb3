import { makeStyles, tokens } from "@fluentui/react-components";
import type { TextPlace } from "../../../core/checking/finding";
import { useLock } from "../../components/ConditionNotices";
import type { CardKeys } from "../../components/use-card-keys";
import type { Checked } from "../../state/check-state";
import { useStrings, type Strings } from "../../strings/use-strings";
import { FindingCard } from "./FindingCard";
import { groupFindings, type FindingGroup, type GroupHeading, type NumberedFinding } from "./group-findings";

export interface FindingGroupsProps {
  readonly checked: Checked;
  readonly keys: CardKeys;
  readonly onShow: (place: TextPlace) => void;
  /** @param index which card it was, counted from the first */
  readonly onCorrected: (index: number, undoSteps: number | undefined) => void;
}

/** The findings in document order under the headings where they stand. */
export function FindingGroups(props: FindingGroupsProps) {
  const { report } = props.checked;
  const styles = useStyles();
  return (
    <div ref={props.keys.list} className={styles.groups} onKeyDown={props.keys.onKeyDown}>
      {groupFindings(report.findings, report.facts.sections).map((group) => (
        <Group key={group.findings[0]?.index} group={group} {...props} />
      ))}
    </div>
  );
}

function Group({ group, ...props }: FindingGroupsProps & { readonly group: FindingGroup }) {
  const { check } = useStrings();
  const styles = useStyles();
  const name = nameOf(group.under, check);
  const count = group.findings.length;
  return (
    <section aria-label={check.findingsIn(name, count)} className={styles.group}>
      <h2 className={styles.heading}>
        <span className={styles.name} lang={group.under.kind === "section" ? "sv" : undefined}>
          {name}
        </span>
        <span className={styles.count} aria-hidden>
          {count}
        </span>
      </h2>
      {group.findings.map((numbered) => (
        <Numbered key={keyOf(numbered)} numbered={numbered} {...props} />
      ))}
    </section>
  );
}

function Numbered({
  numbered: { finding, index },
  checked,
  keys,
  onShow,
  onCorrected,
}: FindingGroupsProps & { readonly numbered: NumberedFinding }) {
  const mayCorrect = useLock(checked) === undefined;
  return (
    <FindingCard
      finding={finding}
      rule={checked.profile.checks.find(({ rule }) => rule.id === finding.rule)?.rule}
      mayCorrect={mayCorrect}
      inTabOrder={index === Math.min(keys.active, checked.report.findings.length - 1)}
      onFocus={() => keys.activate(index)}
      onShow={onShow}
      onCorrected={(undoSteps) => onCorrected(index, undoSteps)}
    />
  );
}

function keyOf({ finding: { rule, where, message } }: NumberedFinding): string {
  return where === "document" ? `${rule}/${message.sv}` : `${rule}/${where.block}/${where.start}`;
}

function nameOf(under: GroupHeading, check: Strings["check"]): string {
  switch (under.kind) {
    case "document":
      return check.wholeDocument;
    case "before-first-heading":
      return check.addressBlock;
    case "section":
      return under.name;
  }
}

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    position: "sticky",
    // Below the toolbar, which sticks too.
    top: "40px",
    zIndex: 1,
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
