import type { Severity } from "../checking/finding";
import type { Rule } from "../checking/rule";
import { matterKinds, sectionRoles, type SectionRole } from "../facts/facts";
import { askForExceptions } from "./exception-fields";
import type { Fields } from "./fields";
import { anyText, sectionRole } from "./list-items";
import type { MatterRequirements, Profile, ProfileCheck, Recognition } from "./profile";

const grades: readonly (Severity | "off")[] = ["error", "warning", "hint", "off"];

/** Everything that a profile's file may say. Whoever hands in its fields decides whether this reads or describes it. */
export function askForProfile(fields: Fields, rules: readonly Rule[]): Profile {
  fields.text("$schema", {
    own: true,
    otherwise: "",
    about: "Beskrivningen av filen, för den redigerare du skriver i.",
  });
  const id = fields.text("id", {
    own: true,
    about: "Kort namn på profilen, som i rapporterna.",
  });
  const name = fields.text("name", { own: true, about: "Organisationens namn." });
  fields.text("extends", {
    own: true,
    otherwise: "",
    about:
      "Profilen som den här bygger på: en som följer med programmet, som ”kommun”, eller en fil i samma mapp. Det som inte sägs här gäller som där.",
  });
  const recognisedBy = askForRecognition(fields);
  return {
    id,
    name,
    ...(recognisedBy ? { recognisedBy } : {}),
    headings: askForHeadings(fields),
    matters: askForMatters(fields),
    checks: askForChecks(fields, rules),
  };
}

function askForRecognition(fields: Fields): Recognition | undefined {
  const about = "Hur ett dokument visar att det är organisationens. Ärvs inte.";
  return fields.object("recognisedBy", { own: true, about }, (given) => {
    const names = given.list("names", { item: anyText, about: "Namn i brevhuvudet. Ett är nog." });
    const senders = given.list("senders", {
      item: anyText,
      about: "Enheter som skiljer profilen från organisationens andra, där brevhuvudet också har namnet.",
    });
    const headings = given.list("headings", {
      item: anyText,
      about: "Rubriker som är organisationens eget sätt att säga det.",
    });
    const headingsNeeded = given.integer("headingsNeeded", {
      lowest: 1,
      highest: 20,
      otherwise: 3,
      about: "Så många av rubrikerna ska finnas där brevhuvudet inte säger något namn.",
    });
    if (names.length === 0 && headings.length < headingsNeeded)
      given.warning(
        "headings",
        "så många rubriker finns inte, och inget namn, så profilen känns aldrig igen",
      );
    return { names, senders, headings, headingsNeeded };
  });
}

const rolesInSwedish: Readonly<Record<SectionRole, string>> = {
  decision: "Förslaget till beslut.",
  summary: "Sammanfattningen.",
  background: "Bakgrunden.",
  matter: "Ärendet.",
  preparation: "Hur ärendet har beretts.",
  assessment: "Förvaltningens bedömning.",
  consequences: "Konsekvenser.",
  dispatch: "Vart beslutet skickas.",
  sources: "Beslutsunderlag.",
  enclosures: "Bilagor.",
  attest: "Vem som har attesterat.",
};

function askForHeadings(fields: Fields): Profile["headings"] {
  const about = "Rubrikerna för varje del. Den första är den som mallen skriver; de andra godtas.";
  const read = (given: Fields) =>
    sectionRoles.flatMap((role) => {
      const names = given.list(role, { item: anyText, about: rolesInSwedish[role] });
      return names.length === 0 ? [] : [[role, names] as const];
    });
  return Object.fromEntries(fields.object("headings", { about }, read) ?? []);
}

function askForMatters(fields: Fields): Profile["matters"] {
  const about = "Vilka delar varje slags ärende har, i den ordning som de står.";
  const read = (given: Fields) =>
    matterKinds.flatMap((kind) => {
      const matter = given.object(kind, { about: "Delarna i ett sådant ärende." }, askForMatter);
      return matter ? [[kind, matter] as const] : [];
    });
  return Object.fromEntries(fields.object("matters", { about }, read) ?? []);
}

function askForMatter(fields: Fields): MatterRequirements {
  const item = sectionRole;
  const name = fields.text("name", { about: "Vad ärendet kallas." });
  const required = fields.list("required", { item, about: "Delar som ärendet kräver." });
  const optional = fields.list("optional", { item, about: "Delar som det kan ha." });
  const both = optional.find((role) => required.includes(role));
  if (both) fields.warning("optional", `”${both}” står redan under required`);
  return { name, required, optional: optional.filter((role) => !required.includes(role)) };
}

function askForChecks(fields: Fields, rules: readonly Rule[]): readonly ProfileCheck[] {
  const about = "En grad för varje regel, inställningar, eller båda i en lista. ”off” stänger av den.";
  const checks =
    fields.object("rules", { about }, (given) => rules.flatMap((rule) => askForCheck(given, rule))) ?? [];
  const exceptions = askForExceptions(fields, checks, rules);
  return checks.map((check) => {
    const own = exceptions.get(check.rule.id);
    return own ? { ...check, exceptions: own } : check;
  });
}

/** None for a rule that is off. */
function askForCheck(fields: Fields, rule: Rule): readonly ProfileCheck[] {
  const { id, title, why, parseOptions } = rule;
  const setting = { title: title.sv, about: why.sv, grades, read: parseOptions };
  const { grade = "off", options, givesOptions } = fields.setting(id, setting);
  if (grade !== "off") return [{ rule, severity: grade, options }];
  if (givesOptions) fields.warning(id, "regeln är av, så inställningarna betyder ingenting");
  return [];
}
