import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { SectionRole } from "../../../core/facts/facts";
import type { Checked } from "../../state/check-state";
import { useStrings } from "../../strings/use-strings";
import type { FilledForm } from "./use-report-form";

export interface OptionalSectionsProps {
  readonly filled: FilledForm;
  readonly profile: Checked["profile"];
}

/** Sections that the kind of matter leaves open, to be ticked. */
export function OptionalSections({ filled: { texts, kinds, type }, profile }: OptionalSectionsProps) {
  const { write } = useStrings();
  const styles = useStyles();
  const kind = kinds.find((each) => each === texts.matterKind);
  const optional = (kind && profile.matters[kind]?.optional) ?? [];
  const chosen = texts.optionalSections.split(",").filter((role) => role !== "");
  if (optional.length === 0) return null;
  const toggle = (role: SectionRole) =>
    chosen.includes(role) ? chosen.filter((each) => each !== role) : [...chosen, role];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{write.optional}</legend>
      {optional.map((role) => (
        <Checkbox
          key={role}
          className={styles.box}
          label={{ children: profile.headings[role]?.[0] ?? role, lang: "sv" }}
          checked={chosen.includes(role)}
          onChange={() => type("optionalSections", toggle(role).join(","))}
        />
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
