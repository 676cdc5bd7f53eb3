import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attestDocument } from "../../src/actions/attest-document";
import { checkOpenDocument } from "../../src/actions/check-open-document";
import { insertSkeleton } from "../../src/actions/insert-skeleton";
import { updateFacts } from "../../src/actions/update-facts";
import { readForm } from "../../src/core/skeleton/read-form";
import { createFileHost, type FileHost } from "../../src/host/file/create-file-host";
import { ada } from "../core/attestation/approve";
import { environment } from "./environment-for-skeleton";

/** A real report as Word saved it and as another program did: present where the project is worked on, never in it. */
const folder = join(process.cwd(), "../shared/seed");
const files = ["kyrkogardsnamnden-remissvar.docx", "kyrkogardsnamnden-remissvar-libreoffice.docx"];

const open = (file: string): FileHost => createFileHost(new Uint8Array(readFileSync(join(folder, file))));

async function check(host: FileHost) {
  const outcome = await checkOpenDocument(host, environment);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

(existsSync(folder) ? describe : describe.skip).each(files)("%s", (file) => {
  it("has all its sections, so that nothing is inserted and no byte changes", async () => {
    const host = open(file);
    const before = host.bytes();
    const { report, profile } = await check(host);
    const form = readForm(report, profile);
    expect(await insertSkeleton(host, form, environment)).toMatchObject({
      ok: true,
      plan: { kind: "nothing" },
    });
    expect(await updateFacts(host, form, environment)).toEqual({ ok: true, changed: 0 });
    expect(host.bytes()).toBe(before);
  });

  it("fills in the form by itself, but for the number that it lacks", async () => {
    const { report, profile } = await check(open(file));
    const { diarienummer, meetingDate, deadline, matterKind, ...texts } = readForm(report, profile);
    expect({ diarienummer, matterKind }).toEqual({ diarienummer: "", matterKind: "svar-pa-remiss" });
    expect([meetingDate, deadline]).toEqual([
      { year: 2023, month: 12, day: 13 },
      { year: 2023, month: 12, day: 20 },
    ]);
    expect(Object.values(texts).filter((text) => text === "")).toEqual([]);
  });

  it("has an attest section by others, which a second person joins", async () => {
    const host = open(file);
    expect((await check(host)).seal).toEqual({ kind: "seal-missing" });
    expect(await attestDocument(host, ada, environment)).toEqual({ ok: true, addedRow: true });
    const { seal, report } = await check(host);
    expect(seal).toEqual({ kind: "unchanged", since: ada.date });
    expect(report.facts.attest?.people).toHaveLength(2);
    expect(report.facts.sections.filter(({ role }) => role === "attest")).toHaveLength(1);
  });

  it("shows where one word was changed after that", async () => {
    const host = open(file);
    await attestDocument(host, ada, environment);
    const { report } = await check(host);
    const section = report.facts.sections.find(({ role }) => role === "preparation");
    const block = section?.blocks.find((one) => one.kind !== "table" && one.text.length > 20);
    if (!block || block.kind === "table") throw new Error("no text under the heading");
    const place = { block: block.id, expected: block.text, start: 0, end: 1 };
    expect(await host.apply([{ kind: "replace-text", ...place, replacement: "X" }])).toMatchObject({
      ok: true,
    });
    expect((await check(host)).seal).toMatchObject({ kind: "changed", sections: ["Ärendets beredning"] });
  });
});
