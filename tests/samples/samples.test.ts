import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeSamples } from "../../scripts/samples/make-samples";
import { skeletonFiles } from "../../src/content/skeletons";
import { verifySeal } from "../../src/core/attestation/verify-seal";
import { checkDocument } from "../../src/core/checking/check-document";
import { inferProfile } from "../../src/core/profiles/infer-profile";
import { guidanceTexts } from "../../src/core/skeleton/guidance-texts";
import { parseSkeleton } from "../../src/core/skeleton/parse-skeleton";
import { planSkeleton } from "../../src/core/skeleton/plan-skeleton";
import { emptyReportForm } from "../../src/core/skeleton/report-form";
import { openPackage } from "../../src/ooxml/package/open-package";
import { createFileHost } from "../../src/host/file/create-file-host";
import { lintOoxml } from "../support/lint-ooxml";
import { profiles as contentProfiles } from "../support/profiles";
import { sha256 } from "../core/attestation/approve";

const skeletons = skeletonFiles.map(({ file, content }) => parseSkeleton(content, file));
const profiles = contentProfiles.map((profile) => ({ ...profile, skeletons }));

const bytesOf = (file: string) => new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", file)));

async function check(file: string) {
  const reading = await createFileHost(bytesOf(file)).read();
  if (!reading.ok) throw new Error(reading.reason);
  const { document } = reading;
  const profile = inferProfile(document, profiles);
  const today = { year: 2026, month: 4, day: 8 };
  const report = checkDocument(document, {
    profile,
    today,
    hash: sha256,
    guidance: guidanceTexts(skeletons),
  });
  return { ...report, profile, seal: verifySeal(document, report.facts, sha256) };
}

const rulesIn = async (file: string) => new Set((await check(file)).findings.map(({ rule }) => rule));

it("the samples are what would be built from their texts", async () => {
  for (const [file, bytes] of await makeSamples()) expect([file, bytesOf(file)]).toEqual([file, bytes]);
});

it.each(["gott-exempel", "manga-fel", "ofardigt", "brevhuvud", "tomt"])("%s is sound OOXML", (name) => {
  expect(lintOoxml(openPackage(bytesOf(`${name}.docx`)))).toEqual([]);
});

it("the good example has nothing to remark on, and its seal is whole", async () => {
  const { findings, seal, crashed } = await check("gott-exempel.docx");
  expect(findings).toEqual([]);
  expect(crashed).toEqual([]);
  expect(seal).toMatchObject({ kind: "unchanged" });
});

it("the example with many faults has faults of many kinds", async () => {
  expect((await rulesIn("manga-fel.docx")).size).toBeGreaterThanOrEqual(12);
});

it("the unfinished example lacks a heading and has fields left", async () => {
  expect(await rulesIn("ofardigt.docx")).toEqual(new Set(["required-heading-missing", "placeholder-left"]));
});

it.each(["brevhuvud.docx", "tomt.docx"])("%s takes a whole skeleton", async (file) => {
  const { profile, findings, ...report } = await check(file);
  expect(findings).toEqual([]);
  expect(planSkeleton(report, profile, emptyReportForm)).toMatchObject({ kind: "insert", headings: 7 });
});
