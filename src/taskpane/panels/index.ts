import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { View } from "../tabs";
import type { PanelProps } from "./panel";

/** One panel a view; each is fetched when it is first opened. */
export const panels: Readonly<Record<View, LazyExoticComponent<ComponentType<PanelProps>>>> = {
  skriv: lazy(async () => ({ default: (await import("./write/WritePanel")).WritePanel })),
  granska: lazy(async () => ({ default: (await import("./check/CheckPanel")).CheckPanel })),
  texter: lazy(async () => ({ default: (await import("./texts/TextsPanel")).TextsPanel })),
  attest: lazy(async () => ({ default: (await import("./attest/AttestPanel")).AttestPanel })),
  help: lazy(async () => ({ default: (await import("./help/HelpPanel")).HelpPanel })),
};
