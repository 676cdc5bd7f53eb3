import { useMemo, useSyncExternalStore } from "react";
import type { Theme } from "@fluentui/react-components";
import { useServices } from "../services";
import { wordTheme } from "./word-theme";

export function useWordTheme(): Theme {
  const { theme } = useServices();
  const current = useSyncExternalStore(theme.subscribe, theme.current);
  return useMemo(() => wordTheme(current), [current]);
}
