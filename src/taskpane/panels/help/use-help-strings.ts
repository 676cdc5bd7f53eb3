import { useServices } from "../../services";
import { help as en } from "../../strings/en/help";
import { help as sv } from "../../strings/sv/help";

const inLanguage = { sv, en };

/** What Hjälp says. It comes with the panel, in both languages: few open it, and nobody should wait for it before. */
export const useHelpStrings = (): typeof sv => inLanguage[useServices().language];
