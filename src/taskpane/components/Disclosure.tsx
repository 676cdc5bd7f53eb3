import { useId, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

export interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly openAtFirst?: boolean;
}

/** A word that opens more about it. */
export function Disclosure({ label, children, openAtFirst = false }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <div>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    paddingLeft: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  content: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& ul": { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
    "& p": { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
});
