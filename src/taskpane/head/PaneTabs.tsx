import type { KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkStarburstRegular } from "@fluentui/react-icons/svg/checkmark-starburst";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import { TextQuoteRegular } from "@fluentui/react-icons/svg/text-quote";
import { useStrings } from "../strings/use-strings";
import { tabNames, type TabName, type View } from "../tabs";
import { PaneTab } from "./PaneTab";

export interface PaneTabsProps {
  readonly view: View;
  readonly onSelect: (tab: TabName) => void;
}

export const panelId = "pane-panel";
export const tabId = (tab: TabName) => `pane-tab-${tab}`;

/**
 * The tabs, by the pattern that screen readers know: one is in the Tab order, the arrows move among them.
 * (Fluent's own bring a focus manager along that is a tenth of the whole pane.)
 */
export function PaneTabs({ view, onSelect }: PaneTabsProps) {
  const { frame } = useStrings();
  const styles = useStyles();
  const inTabOrder: TabName = view === "help" ? tabNames[0] : view;
  return (
    <div role="tablist" aria-label={frame.tabList} className={styles.tabs} onKeyDown={moveFocus}>
      {tabNames.map((tab) => (
        <PaneTab
          key={tab}
          id={tabId(tab)}
          icon={iconOf[tab]}
          word={frame.tabs[tab]}
          panelId={tab === view ? panelId : undefined}
          inTabOrder={tab === inTabOrder}
          onSelect={() => onSelect(tab)}
        />
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const at = tabs.findIndex((tab) => tab === event.target);
  const next = tabs[nextIndex(event.key, at, tabs.length)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Round and round; -1 for any other key. */
function nextIndex(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}

const iconOf = {
  skriv: <EditRegular />,
  granska: <TaskListLtrRegular />,
  texter: <TextQuoteRegular />,
  attest: <CheckmarkStarburstRegular />,
} as const satisfies Record<TabName, unknown>;

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", padding: `0 ${tokens.spacingHorizontalXXS}` },
});
