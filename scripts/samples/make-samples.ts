import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planAttest } from "../../src/core/attestation/plan-attest";
import type { Approval } from "../../src/core/attestation/attestation";
import type { Document } from "../../src/core/document/document";
import type { Edit } from "../../src/core/editing/edit";
import { readFacts } from "../../src/core/facts/read-facts";
import { parseProfiles } from "../../src/core/profiles/parse-profile";
import { rules } from "../../src/core/rules";
import { profileContent } from "../../src/content";
import { createFileHost, type FileHost } from "../../src/host/file/create-file-host";
import { blankDocument } from "./blank-document";
import { readSample } from "./read-sample";

/** The samples by their file's name. All in them is made up: the city, its nämnder, the people and their numbers. */
export async function makeSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([
    ["gott-exempel.docx", await goodExample()],
    ["manga-fel.docx", await manyFaults()],
    ["ofardigt.docx", (await written("ofardigt", "Plan för skolornas utemiljöer")).bytes()],
    ["brevhuvud.docx", (await written("brevhuvud", "")).bytes()],
    ["tomt.docx", blankDocument("")],
  ]);
}

/** Approved, and not changed since. */
async function goodExample(): Promise<Uint8Array> {
  const host = await written("gott-exempel", "Program för levande stränder 2027–2030");
  await attest(host, {
    name: "Osvald Brännmark",
    title: "Förvaltningschef",
    date: { year: 2026, month: 2, day: 17 },
  });
  return host.bytes();
}

/** Approved before a meeting that it tells of in the past tense, and changed afterwards. */
async function manyFaults(): Promise<Uint8Array> {
  const host = await written("manga-fel", "");
  await attest(host, {
    name: "Hedvig Norrsund",
    title: "Förvaltningschef",
    date: { year: 2026, month: 4, day: 7 },
  });
  await rewrite(host, "Ungefär en tredjedel", "Nästan hälften");
  return host.bytes();
}

async function written(name: string, title: string): Promise<FileHost> {
  const host = createFileHost(blankDocument(title));
  const { header, body } = readSample(readFileSync(join(__dirname, `${name}.txt`), "utf8"));
  const [empty] = (await documentIn(host)).blocks;
  if (!empty) throw new Error("A blank document has one paragraph.");
  await apply(host, [
    ...(body.length > 0
      ? [{ kind: "insert-blocks", at: { kind: "in-place-of-empty", block: empty.id }, blocks: body } as const]
      : []),
    { kind: "write-header", blocks: header },
  ]);
  return host;
}

async function attest(host: FileHost, approval: Approval): Promise<void> {
  const document = await documentIn(host);
  const [profile] = parseProfiles(profileContent, rules);
  if (!profile) throw new Error("There is no profile.");
  const plan = planAttest(document, readFacts(document, profile), approval, sha256);
  if (!plan.ok) throw new Error(plan.reason);
  await apply(host, plan.edits);
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

async function rewrite(host: FileHost, from: string, replacement: string): Promise<void> {
  for (const block of (await documentIn(host)).blocks) {
    const start = block.kind === "table" ? -1 : block.text.indexOf(from);
    if (block.kind === "table" || start < 0) continue;
    const place = { block: block.id, expected: block.text, start, end: start + from.length };
    return apply(host, [{ kind: "replace-text", ...place, replacement }]);
  }
  throw new Error(`No sample says ”${from}”.`);
}

async function apply(host: FileHost, edits: readonly Edit[]): Promise<void> {
  const result = await host.apply(edits);
  if (!result.ok) throw new Error(result.reason);
}

async function documentIn(host: FileHost): Promise<Document> {
  const reading = await host.read();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
}
