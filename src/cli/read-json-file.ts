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
  /** Saved in an older encoding: its å, ä and ö would be none. */
  | { readonly kind: "not-utf-8" }
  /** The line where the parser stopped, where that is known: the fault is there or just before. */
  | { readonly kind: "not-json"; readonly line: number | undefined };

export async function readJsonFile(file: string, files: Files): Promise<JsonFile | JsonTrouble> {
  const reading = await files.read(file);
  if (!reading.ok) return { kind: "unreadable", reason: reading.reason };
  const text = decoded(reading.bytes);
  if (text === undefined) return { kind: "not-utf-8" };
  try {
    const json: unknown = JSON.parse(text);
    return { kind: "json", file, json, places: findJsonPlaces(text) };
  } catch (error) {
    return { kind: "not-json", line: faultyLine(text, String(error)) };
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
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

/** The parser says in English how many letters it had read, or that the text ended; a person looks for a line. */
function faultyLine(text: string, said: string): number | undefined {
  const [, position] = /at position (\d+)/.exec(said) ?? [];
  if (position === undefined && !said.includes("end of JSON")) return undefined;
  return text.slice(0, Number(position ?? text.length)).split("\n").length;
}
