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
    // A field is as wide as the pane and no wider, also at 200 % zoom.
    "& .fui-Field, & .fui-Field > *, & .fui-Input, & .fui-Select, & input, & select": { minWidth: 0 },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});
