import { insertSkeleton } from "../../src/actions/insert-skeleton";
import { updateFacts } from "../../src/actions/update-facts";
import { emptyReportForm } from "../../src/core/skeleton/report-form";
import { createFileHost } from "../../src/host/file/create-file-host";
import { docx, field, ooxml, p, unfilled } from "../support/docx";
import { filledForm, textsOf } from "../core/skeleton/skeleton-report";
import { environment } from "./environment-for-skeleton";

const empty = ooxml("<w:p/>");
const textsIn = async (host: ReturnType<typeof createFileHost>) => {
  const reading = await host.read();
  return reading.ok ? textsOf(reading.document) : [];
};

it("changing the nämnd changes every field that carries it, each in its form", async () => {
  const host = createFileHost(
    docx(
      p(field("tu:namnd", "Parknämnden"), " beslutar."),
      p("Det är ", field("tu:namnd.lopande-genitiv", "parknämndens"), " sak."),
      p("Till ", unfilled("tu:namnd", "Skriv nämndens namn")),
    ),
  );
  const form = { ...emptyReportForm, namnd: "Miljönämnden" };
  expect(await updateFacts(host, form, environment)).toMatchObject({ ok: true, changed: 3 });
  expect(await textsIn(host)).toEqual([
    "Miljönämnden beslutar.",
    "Det är miljönämndens sak.",
    "Till Miljönämnden",
  ]);
});

it("fills in a skeleton that was inserted before anything was known", async () => {
  const host = createFileHost(docx(empty));
  await insertSkeleton(host, emptyReportForm, environment);
  expect(await updateFacts(host, filledForm, environment)).toMatchObject({ ok: true, changed: 14 });
  expect(await textsIn(host)).toContain("Svar på remiss från kommunstyrelsen KS 2025/880");
  const once = host.bytes();
  expect(await updateFacts(host, filledForm, environment)).toEqual({ ok: true, changed: 0 });
  expect(host.bytes()).toBe(once);
});

it("says why when the document cannot be read or written", async () => {
  const host = createFileHost(new Uint8Array());
  expect(await updateFacts(host, filledForm, environment)).toMatchObject({ ok: false, standing: "nothing" });
  const readOnly = { ...host, capabilities: { ...host.capabilities, canWrite: false } };
  expect(await updateFacts(readOnly, filledForm, environment)).toMatchObject({ reason: "read-only" });
});
