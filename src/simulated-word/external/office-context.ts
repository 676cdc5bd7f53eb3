import type { WordLocale } from "../model/locale";
import type { SettingsStore } from "./common-api/settings-store";

export interface ContextOptions {
  readonly locale: WordLocale;
  /** What `isSetSupported` answers from: {"WordApi": "1.3", …}. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly isReadOnly: boolean;
  readonly isDark: () => boolean;
  readonly documentUrl: string;
  readonly settings: SettingsStore;
  /** office.js keeps the settings it has read under this. */
  readonly instanceId: string;
}

/** What office.js asks `GetContext()` about: the document, the host, the add-in. */
export function officeContext(options: ContextOptions): Readonly<Record<string, () => unknown>> {
  const sets = JSON.stringify(options.requirementSets);
  return {
    GetAppType: () => 2,
    GetSolutionRef: () => "11111111-2222-3333-4444-555555555555",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => (options.isReadOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => "",
    GetCorrelationId: () => options.instanceId,
    GetInstanceId: () => options.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => sets,
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => "16.0.17328.20000",
    GetInitialDisplayMode: () => 2,
    GetFeaturesForSolution: () => "{}",
    GetDialogRequirementMatrix: () => sets,
    GetOfficeThemeInfo: () => JSON.stringify(options.isDark() ? darkTheme : lightTheme),
    GetSettings: () => options.settings,
  };
}

const darkTheme = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x262626,
  controlForegroundColor: 0xffffff,
};

const lightTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};
