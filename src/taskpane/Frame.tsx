import { Suspense, useRef, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { BrokenBoundary } from "./components/Broken";
import { Waiting } from "./components/Waiting";
import { Head } from "./head/Head";
import { PaneTabs, panelId, tabId } from "./head/PaneTabs";
import { PanelLayout } from "./components/PanelLayout";
import { panels } from "./panels/index";
import { useServices, type TaskpaneServices } from "./services";
import { useStrings } from "./strings/use-strings";
import { isTabName, type TabName, type View } from "./tabs";

/** Head and tabs stand still; the panel scrolls below them. */
export function Frame() {
  const { frame } = useStrings();
  const { view, select, toggleHelp } = useView();
  const panel = useRef<HTMLElement>(null);
  const open = (next: TabName) => {
    select(next);
    panel.current?.focus();
  };
  const styles = useStyles();
  return (
    <main className={styles.frame} aria-label={frame.mainLandmark}>
      <div className={styles.top}>
        <Head helpIsOpen={view === "help"} onCheck={() => open("granska")} onHelp={toggleHelp} />
        <PaneTabs view={view} onSelect={select} />
      </div>
      <section ref={panel} tabIndex={-1} className={styles.panel} {...panelRole(view, frame.help)}>
        <OpenPanel key={view} view={view} onOpen={open} />
      </section>
    </main>
  );
}

/** Which panel is open; the tab survives a reload of the pane, help does not. */
function useView() {
  const { memory } = useServices();
  const [tab, setTab] = useState(useFirstTab());
  const [helpIsOpen, setHelpIsOpen] = useState(false);
  const select = (next: TabName) => {
    setTab(next);
    setHelpIsOpen(false);
    memory.document.set("tab", next);
  };
  const view: View = helpIsOpen ? "help" : tab;
  return { view, select, toggleHelp: () => setHelpIsOpen(!helpIsOpen) };
}

function OpenPanel({ view, onOpen }: { readonly view: View; readonly onOpen: (tab: TabName) => void }) {
  const { frame } = useStrings();
  const Panel = panels[view];
  return (
    <BrokenBoundary>
      <Suspense
        fallback={
          <PanelLayout>
            <Waiting label={frame.loading} />
          </PanelLayout>
        }
      >
        <Panel onOpen={onOpen} />
      </Suspense>
    </BrokenBoundary>
  );
}

function panelRole(view: View, help: string) {
  return view === "help"
    ? { "aria-label": help }
    : { role: "tabpanel", id: panelId, "aria-labelledby": tabId(view) };
}

/** The tab that a ribbon button asked for, else the one that was open before the pane was loaded again. */
function useFirstTab(): TabName {
  const { initialTab, memory } = useServices();
  return initialTab ?? rememberedTab(memory) ?? "skriv";
}

function rememberedTab({ document }: TaskpaneServices["memory"]): TabName | undefined {
  const tab = document.get("tab");
  return isTabName(tab) ? tab : undefined;
}

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    "@media (max-height: 420px)": { overflowY: "auto" },
  },
  top: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    outlineStyle: "none",
    "@media (max-height: 420px)": { overflowY: "visible", flexShrink: 0 },
  },
});
