import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, TextPlace } from "../../../core/checking/finding";
import { useServices } from "../../services";
import { OtherPlaces } from "./OtherPlaces";
import { Quote } from "./Quote";

export interface FindingWordsProps {
  readonly finding: Finding;
  readonly messageId: string;
  readonly onShow: (place: TextPlace) => void;
}

/** What is wrong, and the document's own words in all their places. */
export function FindingWords({ finding, messageId, onShow }: FindingWordsProps) {
  const { language } = useServices();
  const styles = useStyles();
  return (
    <>
      <p id={messageId} className={styles.message}>
        {finding.message[language]}
      </p>
      {finding.where !== "document" && <Quote place={finding.where} />}
      <OtherPlaces places={finding.related ?? []} onShow={onShow} />
    </>
  );
}

const useStyles = makeStyles({
  message: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
