import type { Severity } from "../checking/finding";
import type { Rule } from "../checking/rule";
import { matterKinds, sectionRoles } from "../facts/facts";
import { ContentValue } from "./content-value";
import type { MatterRequirements, Profile, ProfileCheck, Recognition } from "./profile";

const keys = ["id", "name", "recognisedBy", "headings", "matters", "rules"] as const;
const severities: readonly (Severity | "off")[] = ["error", "warning", "hint", "off"];

/**
 * Turns what a profile's file holds into a profile.
 * @param rules those that a profile can turn on
 * @param file named in the error, such as "profiles/stockholm.json"
 * @throws ContentError for anything that is not a profile
 */
export function parseProfile(json: unknown, rules: readonly Rule[], file: string): Profile {
  const content = new ContentValue(file, json);
  content.entries(keys);
  const recognisedBy = content.field("recognisedBy");
  return {
    id: content.field("id").text(),
    name: content.field("name").text(),
    ...(recognisedBy.isGiven ? { recognisedBy: parseRecognition(recognisedBy) } : {}),
    headings: Object.fromEntries(
      content
        .field("headings")
        .entries(sectionRoles)
        .map(([role, names]) => [role, names.texts()]),
    ),
    matters: Object.fromEntries(
      content
        .field("matters")
        .entries(matterKinds)
        .map(([kind, matter]) => [kind, parseMatter(matter)]),
    ),
    checks: parseChecks(content.field("rules"), rules),
  };
}

function parseRecognition(content: ContentValue): Recognition {
  content.entries(["names", "headings", "headingsNeeded"]);
  return {
    names: content.field("names").texts(),
    headings: content.field("headings").texts(),
    headingsNeeded: content.field("headingsNeeded").number(1, 20),
  };
}

function parseMatter(content: ContentValue): MatterRequirements {
  content.entries(["name", "required", "optional"]);
  const required = content.field("required").someOf(sectionRoles);
  const optional = content.field("optional").someOf(sectionRoles);
  const both = optional.find((role) => required.includes(role));
  if (both) throw content.field("optional").fault(`”${both}” står redan under required`);
  return { name: content.field("name").text(), required, optional };
}

function parseChecks(content: ContentValue, rules: readonly Rule[]): readonly ProfileCheck[] {
  const settings = new Map(content.entries(rules.map(({ id }) => id)));
  return rules.flatMap((rule) => {
    const setting = settings.get(rule.id);
    return setting ? parseCheck(setting, rule) : [];
  });
}

/** A severity, or a list of a severity and the rule's options. "off" says that the rule is known and not wanted. */
function parseCheck(setting: ContentValue, rule: Rule): readonly ProfileCheck[] {
  const [severityValue, options, tooMuch] = setting.isList ? setting.list() : [setting];
  if (!severityValue || tooMuch)
    throw setting.fault("väntade en grad, eller en lista med grad och inställningar");
  const severity = severityValue.oneOf(severities);
  const parsed = rule.parseOptions(options ?? new ContentValue(setting.file, undefined, setting.key));
  return severity === "off" ? [] : [{ rule, severity, options: parsed }];
}
