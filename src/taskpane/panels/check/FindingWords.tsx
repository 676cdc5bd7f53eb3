import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, TextPlace } from "../../../core/checking/finding";
import { useServices } from "../../services";
import { OtherPlaces } from "./OtherPlaces";
import { Quote } from "./Quote";

export interface FindingWordsProps {
  readonly finding: Finding;
  /** What kind of finding it is, by a picture and a word. */
  readonly kind: { readonly icon: ReactElement; readonly word: string };
  readonly messageId: string;
  readonly onShow: (place: TextPlace) => void;
}

/** What kind of finding it is, what is wrong, and the document's own words in all their places. */
export function FindingWords({ finding, kind, messageId, onShow }: FindingWordsProps) {
  const { language } = useServices();
  const styles = useStyles();
  return (
    <>
      <div className={styles.kind}>
        {kind.icon}
        {kind.word}
      </div>
      <p id={messageId} className={styles.message}>
        {finding.message[language]}
      </p>
      {finding.where !== "document" && <Quote place={finding.where} />}
      <OtherPlaces places={finding.related ?? []} onShow={onShow} />
    </>
  );
}

const useStyles = makeStyles({
  kind: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  message: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
