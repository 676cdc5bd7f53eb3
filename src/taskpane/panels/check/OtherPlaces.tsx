import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { TextPlace } from "../../../core/checking/finding";
import { useStrings } from "../../strings/use-strings";
import { quoteParts } from "./quote-parts";

export interface OtherPlacesProps {
  readonly places: readonly TextPlace[];
  readonly onShow: (place: TextPlace) => void;
}

/** Further places with the same cause, each a way there. */
export function OtherPlaces({ places, onShow }: OtherPlacesProps) {
  const { check } = useStrings();
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <div className={styles.places}>
      {check.otherPlaces(places.length)}
      <ul>
        {places.map((place) => (
          <li key={`${place.block}/${place.start}`}>
            <Link as="button" lang="sv" className={styles.link} onClick={() => onShow(place)}>
              {wordsOf(place)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf(place: TextPlace): string {
  const { before, marked, after } = quoteParts(place);
  return `${before}${marked}${after}`.trim();
}

const useStyles = makeStyles({
  places: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& ul": { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  },
  // A button stands on its last line; the bullet belongs to the first.
  link: { fontSize: "inherit", textAlign: "left", verticalAlign: "top" },
});
