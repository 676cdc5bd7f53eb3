import type { ContentValue } from "./content-value";
import type { FaultLog } from "./fault-log";

/** What one file says of a rule: either or both. */
export interface GivenSetting<Grade extends string> {
  readonly grade?: Grade | undefined;
  /** Not looked into. */
  readonly options?: ContentValue | undefined;
}

/** Reads "hint", { "words": 40 } or ["hint", { "words": 40 }]. */
export function readSetting<Grade extends string>(
  setting: ContentValue,
  grades: readonly Grade[],
  log: FaultLog,
): GivenSetting<Grade> {
  if (setting.isObject) return { options: setting };
  const [grade = setting, options, tooMuch] = setting.isList ? setting.list() : [setting];
  if (tooMuch || grade.isList) {
    log.fault(setting.fault("väntade en grad, eller en lista med grad och inställningar"));
    return {};
  }
  return { grade: log.attempt(() => grade.oneOf(grades)), options };
}
