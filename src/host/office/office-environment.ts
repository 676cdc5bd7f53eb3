import type { Language } from "../../core/language/localised";

/** What Office and the web view say about where the pane is shown. */
export interface OfficeEnvironment {
  readonly language: Language;
  readonly theme: OfficeThemeSource;
  /** Tells documents apart in storage, within one add-in and one tenant. */
  readonly documentKey: string;
}

export type OfficeThemeName = "light" | "dark" | "contrast";

export interface OfficeThemeSource {
  readonly current: () => OfficeThemeName;
  /** Calls the listener when the theme may have changed. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** To be called after `Office.onReady`. */
export function createOfficeEnvironment(view: Window): OfficeEnvironment {
  return {
    language: languageOf(Office.context.displayLanguage),
    theme: createThemeSource(view),
    documentKey: documentKey(),
  };
}

export const languageOf = (displayLanguage: string): Language =>
  /^sv\b/i.test(displayLanguage) ? "sv" : "en";

/** A document that is not saved yet has no address: all of those share one key. */
function documentKey(): string {
  const context: { readonly partitionKey?: string } = Office.context;
  return [context.partitionKey, Office.context.document.url || "unsaved"].filter(Boolean).join(" ");
}

/**
 * Office tells its theme on the desktop only, and of no change: there the theme is looked at again when the pane gets
 * the focus. Elsewhere the system's is what there is.
 */
function createThemeSource(view: Window): OfficeThemeSource {
  const contrast = view.matchMedia("(forced-colors: active)");
  const dark = view.matchMedia("(prefers-color-scheme: dark)");
  return {
    current: () => (contrast.matches ? "contrast" : isDark(dark.matches) ? "dark" : "light"),
    subscribe: (listener) => {
      for (const query of [contrast, dark]) query.addEventListener("change", listener);
      view.addEventListener("focus", listener);
      return () => {
        for (const query of [contrast, dark]) query.removeEventListener("change", listener);
        view.removeEventListener("focus", listener);
      };
    },
  };
}

function isDark(systemIsDark: boolean): boolean {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return theme?.bodyBackgroundColor ? isDarkColour(theme.bodyBackgroundColor) : systemIsDark;
}

/** By its luminance. @param colour "#rrggbb" */
export function isDarkColour(colour: string): boolean {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5) < 128;
}
