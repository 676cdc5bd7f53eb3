import type { TabName } from "../tabs";

/** What every panel is given; the rest it takes from the pane's contexts. */
export interface PanelProps {
  /** Opens another panel. */
  readonly onOpen: (tab: TabName) => void;
}
