import { applySafeFixes } from "../../src/actions/apply-safe-fixes";
import { checkOpenDocument } from "../../src/actions/check-open-document";
import type { Environment } from "../../src/actions/environment";
import type { Finding } from "../../src/core/checking/finding";
import { safeFixes } from "../../src/core/checking/safe-fixes";
import { textBlocks } from "../../src/core/document/text-blocks";
import { createFileHost, type FileHost } from "../../src/host/file/create-file-host";
import { docx, p } from "../support/docx";
import { profiles } from "../support/profiles";
import { sha256 } from "../support/sha256";

const environment: Environment = {
  profiles,
  library: { clauses: [] },
  today: () => ({ year: 2026, month: 1, day: 15 }),
  hash: sha256,
};

const faulty = () =>
  createFileHost(docx(p("Nämnden säger att att planen och och taxan är bra."), p("Det är ett ett förslag.")));

async function findingsIn(host: FileHost): Promise<readonly Finding[]> {
  const outcome = await checkOpenDocument(host, environment);
  return outcome.ok ? outcome.report.findings.filter(({ rule }) => rule === "doubled-word") : [];
}

async function textsIn(host: FileHost): Promise<readonly string[]> {
  const reading = await host.read();
  return reading.ok ? [...textBlocks(reading.document.blocks)].map(({ text }) => text) : [];
}

it("corrects all that is chosen, also twice in one paragraph", async () => {
  const host = faulty();
  const findings = await findingsIn(host);
  const chosen = safeFixes(findings);
  expect(await applySafeFixes(host, environment, { findings, chosen })).toMatchObject({
    ok: true,
    done: chosen,
    left: [],
  });
  expect(await textsIn(host)).toEqual(["Nämnden säger att planen och taxan är bra.", "Det är ett förslag."]);
});

it("corrects nothing that was not chosen", async () => {
  const host = faulty();
  const findings = await findingsIn(host);
  await applySafeFixes(host, environment, { findings, chosen: safeFixes(findings).slice(2) });
  expect(await textsIn(host)).toEqual([
    "Nämnden säger att att planen och och taxan är bra.",
    "Det är ett förslag.",
  ]);
});

it("leaves what has changed meanwhile, and corrects the rest", async () => {
  const findings = await findingsIn(faulty());
  const changed = createFileHost(
    docx(p("Något nytt."), p("Nämnden säger att att."), p("Det är ett ett förslag.")),
  );
  const chosen = safeFixes(findings);
  expect(await applySafeFixes(changed, environment, { findings, chosen })).toMatchObject({
    ok: true,
    done: [chosen[2]],
    left: chosen.slice(0, 2),
  });
  expect(await textsIn(changed)).toEqual(["Något nytt.", "Nämnden säger att att.", "Det är ett förslag."]);
});

it("writes nothing where all has changed", async () => {
  const findings = await findingsIn(faulty());
  const file = docx(p("Något helt annat."));
  const other = createFileHost(file);
  const outcome = await applySafeFixes(other, environment, { findings, chosen: safeFixes(findings) });
  expect(outcome).toMatchObject({ ok: true, done: [] });
  expect(other.bytes()).toBe(file);
});

it("says why nothing was done when Word refuses", async () => {
  const host = faulty();
  const findings = await findingsIn(host);
  const refusal = { ok: false, reason: "write-failed", standing: "unknown" } as const;
  const refusing = { ...host, apply: () => Promise.resolve(refusal) };
  expect(await applySafeFixes(refusing, environment, { findings, chosen: safeFixes(findings) })).toBe(
    refusal,
  );
});
