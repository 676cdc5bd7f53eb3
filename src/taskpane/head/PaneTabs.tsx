import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { CheckmarkStarburstRegular } from "@fluentui/react-icons/svg/checkmark-starburst";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import { TextQuoteRegular } from "@fluentui/react-icons/svg/text-quote";
import { useStrings } from "../strings/use-strings";
import { isTabName, tabNames, type TabName, type View } from "../tabs";

export interface PaneTabsProps {
  readonly view: View;
  readonly onSelect: (tab: TabName) => void;
}

export const panelId = "pane-panel";
export const tabId = (tab: TabName) => `pane-tab-${tab}`;

export function PaneTabs({ view, onSelect }: PaneTabsProps) {
  const { frame } = useStrings();
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={frame.tabList}
      selectedValue={view}
      onTabSelect={(_, { value }) => typeof value === "string" && isTabName(value) && onSelect(value)}
    >
      {tabNames.map((tab) => (
        <Tab
          key={tab}
          id={tabId(tab)}
          value={tab}
          aria-label={frame.tabs[tab]}
          icon={iconOf[tab]}
          className={styles.tab}
          aria-controls={tab === view ? panelId : undefined}
        >
          {frame.tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
}

const iconOf = {
  skriv: <EditRegular />,
  granska: <TaskListLtrRegular />,
  texter: <TextQuoteRegular />,
  attest: <CheckmarkStarburstRegular />,
} as const satisfies Record<TabName, unknown>;

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", padding: `0 ${tokens.spacingHorizontalXXS}` },
  tab: {
    flexGrow: 1,
    justifyContent: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    columnGap: tokens.spacingHorizontalXXS,
    "& .fui-Tab__icon": { fontSize: "16px", width: "16px", height: "16px" },
  },
});
