import { findJsonPlaces, type JsonPlaces } from "./json-places";
import type { FileFailure, Files } from "./world";

/** A file of JSON, and where in it things stand. */
export interface JsonFile {
  readonly kind: "json";
  readonly file: string;
  readonly json: unknown;
  readonly places: JsonPlaces;
}

export type JsonTrouble =
  | { readonly kind: "unreadable"; readonly reason: FileFailure }
  /** `detail` is what the parser says, in English, with a line where it gives one. */
  | { readonly kind: "not-json"; readonly detail: string };

export async function readJsonFile(file: string, files: Files): Promise<JsonFile | JsonTrouble> {
  const reading = await files.read(file);
  if (!reading.ok) return { kind: "unreadable", reason: reading.reason };
  const text = new TextDecoder().decode(reading.bytes);
  try {
    const json: unknown = JSON.parse(text);
    return { kind: "json", file, json, places: findJsonPlaces(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "not-json", detail: `${detail}${lineIn(text, detail)}` };
  }
}

/** The line where a key's value stands, else that of the nearest thing around it. */
export function lineOf(key: string, { places: { lines } }: JsonFile): number | undefined {
  for (let around = key; around !== ""; around = around.replace(/(?:\[\d+\]|(?:^|\.)[^.[]*)$/, "")) {
    const line = lines.get(around);
    if (line !== undefined) return line;
  }
  return lines.get("");
}

/** The parser counts letters; a person looks for a line. */
function lineIn(text: string, detail: string): string {
  const [, position] = /at position (\d+)(?! \(line)/.exec(detail) ?? [];
  return position === undefined ? "" : `, line ${text.slice(0, Number(position)).split("\n").length}`;
}
