import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { SectionStatus, SkeletonPlan } from "../../../core/skeleton/skeleton-plan";
import { useStrings, type Strings } from "../../strings/use-strings";

/** Every section of the standard: whether it is there, and where it goes if it is not. */
export function Outline({ plan }: { readonly plan: SkeletonPlan }) {
  const { write } = useStrings();
  const styles = useStyles();
  const shown = plan.sections.filter(({ state }) => state.kind !== "left-out");
  return (
    <section aria-label={write.outline}>
      <h2 className={styles.heading}>{write.outline}</h2>
      <ul className={styles.list}>
        {shown.map((section) => (
          <Row key={section.role} section={section} isNew={plan.kind === "insert"} />
        ))}
      </ul>
    </section>
  );
}

function Row({ section, isNew }: { readonly section: SectionStatus; readonly isNew: boolean }) {
  const { write } = useStrings();
  const styles = useStyles();
  const { kind } = section.state;
  return (
    <li className={styles.row}>
      <span className={mergeClasses(styles.icon, styles[kind])}>{iconOf[kind]}</span>
      <span className={styles.words}>
        <span lang="sv">{section.name}</span>
        {!isNew && <span className={styles.state}>{stateWords(section, write)}</span>}
      </span>
    </li>
  );
}

const iconOf: Readonly<Record<SectionStatus["state"]["kind"], ReactNode>> = {
  present: <CheckmarkRegular />,
  renamed: <CheckmarkRegular />,
  "to-insert": <AddRegular />,
  "no-proven-place": <WarningRegular />,
  "left-out": <SubtractRegular />,
};

function stateWords({ state }: SectionStatus, { state: words }: Strings["write"]): string {
  switch (state.kind) {
    case "present":
      return words.present;
    case "renamed":
      return words.renamed(state.as);
    case "to-insert":
      return words.toInsert(state.after);
    case "no-proven-place":
      return words.noProvenPlace;
    case "left-out":
      return words.leftOut;
  }
}

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: "flex", flexShrink: 0, fontSize: "16px" },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  state: { color: tokens.colorNeutralForeground3 },
  present: { color: tokens.colorStatusSuccessForeground1 },
  renamed: { color: tokens.colorStatusSuccessForeground1 },
  "to-insert": { color: tokens.colorBrandForeground1 },
  "no-proven-place": { color: tokens.colorStatusWarningForeground3 },
  "left-out": { color: tokens.colorNeutralForeground3 },
});
