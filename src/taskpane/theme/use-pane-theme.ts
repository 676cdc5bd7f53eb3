import { useSyncExternalStore } from "react";
import { useServices, type PaneTheme } from "../services";

/** The surrounding program's theme, now. */
export function usePaneTheme(): PaneTheme {
  const { theme } = useServices();
  return useSyncExternalStore(theme.subscribe, theme.current);
}
