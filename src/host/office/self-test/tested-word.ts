import type { TestedWord } from "../../self-test";
import { newestWordApi } from "../capabilities";

export function readTestedWord(): TestedWord {
  const { diagnostics, platform, displayLanguage } = Office.context;
  return {
    version: diagnostics.version,
    platform: String(platform),
    language: displayLanguage,
    requirementSets: [`WordApi ${newestWordApi()}`, ...desktopSets()],
  };
}

function desktopSets(): readonly string[] {
  const newest = ["1.4", "1.3", "1.2", "1.1"].find((version) =>
    Office.context.requirements.isSetSupported("WordApiDesktop", version),
  );
  return newest === undefined ? [] : [`WordApiDesktop ${newest}`];
}
