/**
 * Prints docs/profile.schema.json from what reads a profile and from the rules' options.
 *
 *     node -r ./scripts/typescript-hook.cjs scripts/print-profile-schema.ts           writes it
 *     node -r ./scripts/typescript-hook.cjs scripts/print-profile-schema.ts --check   fails when it is stale
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { profileSchema } from "../src/core/profiles/profile-schema";
import { rules } from "../src/core/rules";

const file = join(__dirname, "../docs/profile.schema.json");

async function main(): Promise<void> {
  const config = await resolveConfig(file);
  const text = await format(JSON.stringify(profileSchema(rules)), { ...config, parser: "json" });
  if (!process.argv.includes("--check")) return writeFileSync(file, text);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  console.error(
    "docs/profile.schema.json is stale: run node -r ./scripts/typescript-hook.cjs scripts/print-profile-schema.ts",
  );
  process.exitCode = 1;
}

void main();
