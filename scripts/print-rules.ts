/**
 * Prints docs/rules.md from the rules, the profiles and the examples that are the rules' tests.
 *
 *     node -r ./scripts/typescript-hook.cjs scripts/print-rules.ts           writes it
 *     node -r ./scripts/typescript-hook.cjs scripts/print-rules.ts --check   fails when it is stale
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { profileContent } from "../src/content";
import type { Severity } from "../src/core/checking/finding";
import type { Rule } from "../src/core/checking/rule";
import { describeFields } from "../src/core/profiles/described-fields";
import { parseProfiles } from "../src/core/profiles/parse-profile";
import type { Profile } from "../src/core/profiles/profile";
import { rules } from "../src/core/rules";
import { examplesOf } from "../tests/core/rules/examples-of";
import type { AcceptedExample, FlaggedExample } from "../tests/core/rules/rule-examples";

const file = join(__dirname, "../docs/rules.md");

const profiles = parseProfiles(profileContent, rules);

const words: Readonly<Record<Severity, string>> = { error: "fel", warning: "att kontrollera", hint: "råd" };

const introduction = `# Reglerna

Den här sidan skrivs ut ur programmet: reglerna själva, profilerna och de exempel som är reglernas tester. Ändra den inte för hand.

Vad som ska gälla i er organisation, och vilka inställningar som går att ändra, säger en profil: [admin/profiler.md](admin/profiler.md).

En regel som inte är säker säger ingenting. Varje regel läser texten som en läsare ser den: mjuka bindestreck, fasta mellanslag och radbrytningar spelar ingen roll.

I exemplen är \`#\` en rubrik, \`-\` en punkt i en lista, \`|\` en tabell, \`^\` sidhuvudet, \`{fält|text}\` ett ifyllt fält, \`{fält?|text}\` ett som inte är ifyllt, \`{+|text}\` en spårad insättning, \`{-|text}\` en spårad borttagning, \`{~|text}\` dold text, \`{!|text}\` överstruken text, \`{@adress|text}\` en länk, \`! 2\` två kommentarer, \`{bild|alternativtext}\` en bild, \`{Arial 11|text}\` text i eget typsnitt och storlek, \`**text**\` fet text, \`@\` dokumentets papper, språk eller egenskaper, \`|~\` en tabell vars första rad inte är markerad som rubrikrad, \`<\` och \`^\` celler som är sammanfogade med den före och den ovanför, ⏎ en radbrytning, ⇥ en tabb och ¶ ett tomt stycke.`;

async function main(): Promise<void> {
  const text = await printPage();
  if (!process.argv.includes("--check")) return writeFileSync(file, text);
  if (readOrEmpty(file) === text) return;
  console.error("docs/rules.md is stale: run node -r ./scripts/typescript-hook.cjs scripts/print-rules.ts");
  process.exitCode = 1;
}

async function printPage(): Promise<string> {
  const page = [introduction, ...rules.map(printRule)].join("\n\n");
  return format(page, { ...(await resolveConfig(file)), parser: "markdown" });
}

function printRule(rule: Rule): string {
  const { flagged, accepted } = examplesOf(rule.id);
  return [
    `## ${rule.title.sv} (\`${rule.id}\`)`,
    rule.why.sv,
    [
      `- Källa: ${rule.source}`,
      ...profiles.map((profile) => `- ${profile.name}: ${severityIn(profile, rule)}`),
      ...printOptions(rule),
      `- På engelska: ${rule.title.en}. ${rule.why.en}`,
    ].join("\n"),
    "Anmärker på:",
    fenced(flagged.map(printFlagged)),
    "Godtar:",
    fenced(accepted.map(printAccepted)),
  ].join("\n\n");
}

/** What a profile may set, as it is described to editors too. */
function printOptions(rule: Rule): readonly string[] {
  const described = describeFields(rule.parseOptions, { alone: false, definitions: new Map() });
  const options = Object.entries(objectIn(described.properties)).map(([name, option]) => {
    const { description, minimum, maximum, default: usual } = objectIn(option);
    const range = minimum === undefined ? "" : ` ${JSON.stringify(minimum)}–${JSON.stringify(maximum)}.`;
    const without = usual === undefined ? "" : ` Annars ${JSON.stringify(usual)}.`;
    return `  - \`${name}\`: ${String(description)}${range}${without}`;
  });
  return options.length === 0 ? [] : ["- Inställningar:", ...options];
}

const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};

function severityIn({ checks }: Profile, rule: Rule): string {
  const check = checks.find((one) => one.rule.id === rule.id);
  return check ? words[check.severity] : "av";
}

function printFlagged(example: FlaggedExample): string {
  const places = example.quotes.map((quotes) => `→ ${quotes.map(visible).join(" · ")}`);
  const fixes = (example.fixes ?? []).map(visible).join("” eller ”");
  return [printAccepted(example), ...places, ...(fixes ? [`⇒ ”${fixes}”`] : [])].join("\n");
}

function printAccepted({ text, profile, sealedAs }: AcceptedExample): string {
  return [
    visible(text),
    ...(profile && profile !== "stockholm" ? [`(profil: ${profile})`] : []),
    ...(sealedAs === undefined ? [] : ["(godkändes som:)", visible(sealedAs)]),
  ].join("\n");
}

/** Characters that cannot be seen, written so that they can. */
function visible(text: string): string {
  return text
    .replace(/\u00A0/g, "[fast mellanslag]")
    .replace(/\u00AD/g, "[mjukt bindestreck]")
    .replace(/\u2011/g, "[fast bindestreck]");
}

const fenced = (examples: readonly string[]): string => `\`\`\`text\n${examples.join("\n\n")}\n\`\`\``;

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

void main();
