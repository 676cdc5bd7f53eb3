import { createContext, use, useContext } from "react";
import type { Environment } from "../actions/environment";
import type { Language } from "../core/language/localised";
import type { NamndEntry } from "../core/language/organ-names";
import type { DocumentHost } from "../host/document-host";
import type { SelfTest } from "../host/self-test";
import type { PaneMemory } from "./pane-memory";
import type { Strings } from "./strings/use-strings";
import type { TabName } from "./tabs";

/** All that the pane needs from outside. A composition root makes it. */
export interface TaskpaneServices {
  readonly host: DocumentHost;
  /** What reads and checks is fetched while the pane already stands; who needs it waits for it. */
  readonly content: Promise<PaneContent>;
  readonly language: Language;
  /** What the pane says, in that language. */
  readonly strings: Strings;
  readonly theme: ThemeSource;
  /** The tab that was asked for, by a ribbon button; it goes before the remembered one. */
  readonly initialTab?: TabName | undefined;
  readonly memory: PaneMemory;
  /** Only where there is a Word to try. */
  readonly selfTest?: (() => Promise<SelfTest>) | undefined;
}

export interface PaneContent {
  readonly environment: Environment;
  /** The register of nämnder that a person chooses among, each with its förvaltning. Others can be typed. */
  readonly namnder: readonly NamndEntry[];
}

export type PaneTheme = "light" | "dark" | "contrast";

/** The surrounding program's theme, which may change while the pane is open. */
export interface ThemeSource {
  readonly current: () => PaneTheme;
  /** Calls `listener` after each change. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const fixedTheme = (theme: PaneTheme): ThemeSource => ({
  current: () => theme,
  subscribe: () => () => undefined,
});

const ServicesContext = createContext<TaskpaneServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): TaskpaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("useServices needs a ServicesProvider above it");
  return services;
}

/** Shows the nearest "Läser in" until the content is there. */
export const useContent = (): PaneContent => use(useServices().content);
