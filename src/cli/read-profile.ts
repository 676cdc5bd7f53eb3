import type { ContentError } from "../core/profiles/content-error";
import { parseProfile } from "../core/profiles/parse-profile";
import type { Profile } from "../core/profiles/profile";
import { rules } from "../core/rules";
import { findProfileFaults } from "./profile-faults";
import type { Strings } from "./strings";
import type { FileFailure, World } from "./world";

/** What a profile's file turned out to be. */
export type ProfileReading = { readonly kind: "profile"; readonly profile: Profile } | ProfileTrouble;

export type ProfileTrouble =
  | { readonly kind: "unreadable"; readonly reason: FileFailure }
  /** `detail` is what the parser says, in English, with a line where it gives one. */
  | { readonly kind: "not-json"; readonly detail: string }
  | { readonly kind: "faulty"; readonly faults: readonly ContentError[] };

export async function readProfile(path: string, { files }: World): Promise<ProfileReading> {
  const reading = await files.read(path);
  if (!reading.ok) return { kind: "unreadable", reason: reading.reason };
  const parsed = parseJson(new TextDecoder().decode(reading.bytes));
  if (parsed.kind === "not-json") return parsed;
  const parse = (json: unknown): Profile => parseProfile(json, rules, path);
  const faults = findProfileFaults(parsed.json, parse);
  return faults.length > 0 ? { kind: "faulty", faults } : { kind: "profile", profile: parse(parsed.json) };
}

/** A line a fault: file, key, what was expected. */
export function printProfileTrouble(path: string, trouble: ProfileTrouble, strings: Strings): string {
  switch (trouble.kind) {
    case "unreadable":
      return `${path}: ${strings.unreadable[trouble.reason]}\n`;
    case "not-json":
      return `${path}: ${strings.profile.notJson(trouble.detail)}\n`;
    case "faulty":
      return trouble.faults.map(({ message }) => `${message}\n`).join("");
  }
}

function parseJson(text: string) {
  try {
    const json: unknown = JSON.parse(text);
    return { kind: "json", json } as const;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "not-json", detail: `${detail}${lineIn(text, detail)}` } as const;
  }
}

/** The parser counts letters; a person looks for a line. */
function lineIn(text: string, detail: string): string {
  const [, position] = /at position (\d+)(?! \(line)/.exec(detail) ?? [];
  return position === undefined ? "" : `, line ${text.slice(0, Number(position)).split("\n").length}`;
}
