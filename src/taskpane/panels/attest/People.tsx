import { makeStyles, tokens } from "@fluentui/react-components";
import type { AttestFacts } from "../../../core/facts/facts";
import { printIsoDate } from "../../../core/language/plain-date";
import { useAttestStrings } from "./use-attest-strings";

/** Those who have approved, as the document says. */
export function People({ attested }: { readonly attested: AttestFacts | undefined }) {
  const attest = useAttestStrings();
  const styles = useStyles();
  const people = attested?.people ?? [];
  if (people.length === 0) return null;
  return (
    <section aria-label={attest.people}>
      <h2 className={styles.heading}>{attest.people}</h2>
      <ul className={styles.people}>
        {people.map(({ name, date }) => (
          <li key={`${name.place.block}/${name.place.start}`} className={styles.person}>
            <span lang="sv">{name.value}</span>
            <span className={styles.date}>{date ? printIsoDate(date.value) : attest.undated}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  people: { margin: 0, padding: 0, listStyleType: "none" },
  person: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  date: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});
