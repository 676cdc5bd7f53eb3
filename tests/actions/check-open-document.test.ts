import { applyFix } from "../../src/actions/apply-fix";
import { checkOpenDocument, type CheckOutcome } from "../../src/actions/check-open-document";
import { withProfile, type Environment } from "../../src/actions/environment";
import { showFinding } from "../../src/actions/show-finding";
import type { Finding } from "../../src/core/checking/finding";
import { createFileHost } from "../../src/host/file/create-file-host";
import { docxWith, h1, inserted, p, run } from "../support/docx";
import { profiles } from "../support/profiles";
import { sha256 } from "../support/sha256";

const environment: Environment = {
  profiles,
  library: { clauses: [] },
  today: () => ({ year: 2026, month: 1, day: 15 }),
  hash: sha256,
};

const report = (phone: string) =>
  docxWith(
    { header: "Stockholms stad Dnr 1.5-12/2024" },
    p("Telefon: ", run(phone, "<w:b/>")),
    p("Till"),
    p("Ängsnämnden"),
    p("18 september 2024"),
    p("Program för ängar"),
    h1("Förvaltningens förslag till beslut"),
    p("Ängsnämnden godkänner programmet."),
  );

const found = (outcome: CheckOutcome): readonly Finding[] => (outcome.ok ? outcome.report.findings : []);

it("tells what the document is and what is wrong with it", async () => {
  const outcome = await checkOpenDocument(createFileHost(report("08-50800123")), environment);
  expect(outcome).toMatchObject({
    ok: true,
    profile: { id: "stockholm" },
    summary: { namnd: "Ängsnämnden", meetingDate: "18 september 2024", diarienummer: "1.5-12/2024" },
    verdict: { kind: "to-check", count: 1 },
    seal: { kind: "not-attested" },
  });
  expect(found(outcome).map(({ rule }) => rule)).toEqual(["phone-ungrouped"]);
});

it("corrects what was found, across formatting, and then finds it no more", async () => {
  const host = createFileHost(report("08-50800123"));
  const [finding] = found(await checkOpenDocument(host, environment));
  expect(await applyFix(host, finding!.fixes![1]!)).toMatchObject({ ok: true });
  const after = await checkOpenDocument(host, environment);
  expect(found(after)).toEqual([]);
  expect(after.ok && after.report.facts.phone?.value).toBe("08-508 00 123");
});

it("leads to the words", async () => {
  const host = createFileHost(report("08-50800123"));
  const [finding] = found(await checkOpenDocument(host, environment));
  expect(finding!.where === "document" ? "" : await showFinding(host, finding!.where)).toBe("words-shown");
});

it("refuses a correction of a text that has changed meanwhile", async () => {
  const [finding] = found(await checkOpenDocument(createFileHost(report("08-50800123")), environment));
  const other = createFileHost(report("08-50800124"));
  expect(await applyFix(other, finding!.fixes![0]!)).toMatchObject({ ok: false, reason: "text-has-changed" });
});

it("reads the final text of tracked changes", async () => {
  const file = docxWith({}, p("Nämnden säger att ", inserted("att "), "planen är bra."));
  const outcome = await checkOpenDocument(createFileHost(file), environment);
  expect(found(outcome).map(({ rule }) => rule)).toEqual(["doubled-word", "tracked-changes-left"]);
});

it("changes no byte of the document", async () => {
  const file = report("08-50800123");
  const host = createFileHost(file);
  await checkOpenDocument(host, environment);
  expect(host.bytes()).toBe(file);
});

it("gives the check before back when the document reads the same", async () => {
  const host = createFileHost(report("08-50800123"));
  const before = await checkOpenDocument(host, environment);
  if (!before.ok) throw new Error(before.reason);
  expect(await checkOpenDocument(host, environment, before)).toBe(before);
  await applyFix(host, before.report.findings[0]!.fixes![0]!);
  expect(found(await checkOpenDocument(host, environment, before))).toEqual([]);
});

it("checks by the profile that was chosen, also what it has checked by another", async () => {
  const host = createFileHost(report("08-50800123"));
  const chosen = withProfile(environment, "kommun");
  const found = await checkOpenDocument(host, environment);
  if (!found.ok) throw new Error(found.reason);
  const byChoice = await checkOpenDocument(host, chosen, found);
  expect(byChoice).toMatchObject({ profile: { id: "kommun" }, profiles: [{ id: "kommun" }] });
  if (!byChoice.ok) throw new Error(byChoice.reason);
  expect(await checkOpenDocument(host, withProfile(environment, "kommun"), byChoice)).toBe(byChoice);
  expect(await checkOpenDocument(host, environment, byChoice)).toMatchObject({
    profile: { id: "stockholm" },
  });
});

it("lets each document decide where the chosen profile is no more", () => {
  expect(withProfile(environment, "fanns-en-gång")).toBe(environment);
  expect(withProfile(environment, undefined)).toBe(environment);
});

it("says why a document could not be read", async () => {
  const host = createFileHost(new TextEncoder().encode("no document"));
  expect(await checkOpenDocument(host, environment)).toEqual({ ok: false, reason: "not-a-docx" });
});
