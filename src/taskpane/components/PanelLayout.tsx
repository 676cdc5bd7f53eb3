import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

/** A panel's column: everything one below the other with the same distance. */
export function PanelLayout({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().layout}>{children}</div>;
}

const useStyles = makeStyles({
  layout: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});
