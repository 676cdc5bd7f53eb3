import { insertSkeleton } from "../../src/actions/insert-skeleton";
import { emptyReportForm, type ReportForm } from "../../src/core/skeleton/report-form";
import type { Document } from "../../src/core/document/document";
import type { Refusal } from "../../src/core/editing/edit-result";
import type { DocumentHost } from "../../src/host/document-host";
import { createFileHost, type FileHost } from "../../src/host/file/create-file-host";
import { docx, docxWith, h1, ooxml, p } from "../support/docx";
import type { Profile } from "../../src/core/profiles/profile";
import { filledForm, skeletons, textsOf } from "../core/skeleton/skeleton-report";
import { profiles } from "../support/profiles";
import { environment } from "./environment-for-skeleton";

const empty = ooxml("<w:p/>");
const organisations = profiles.map((profile) => ({ ...profile, skeletons }));
const insert = (host: DocumentHost, form: ReportForm = emptyReportForm) =>
  insertSkeleton(host, form, environment);

async function documentIn(host: DocumentHost): Promise<Document> {
  const reading = await host.read();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
}

const headerTexts = ({ header }: Document) =>
  header.state === "read"
    ? header.blocks.map((block) => (block.kind === "table" ? "" : block.text))
    : header.state;

const logo = ooxml(
  '<w:p><w:r><w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/></w:r></w:p>',
);

describe("inserting into a letterhead", () => {
  const letterhead = () => createFileHost(docxWith({ header: "Parkförvaltningen" }, empty));

  it("tells what stands there afterwards, and where the first field is", async () => {
    const host = letterhead();
    const outcome = await insert(host);
    expect(outcome).toMatchObject({ ok: true, inserted: { headings: 7, fields: 20 } });
    const first = outcome.ok ? outcome.firstField : undefined;
    expect(first?.expected.slice(first.start, first.end)).toBe("Skriv handläggarens namn");
    expect(first && (await host.show(first))).toBe("words-shown");
  });

  it("leaves the letterhead alone and begins on the first line", async () => {
    const host = letterhead();
    await insert(host, filledForm);
    const document = await documentIn(host);
    expect(headerTexts(document)).toEqual(["Parkförvaltningen"]);
    expect(textsOf(document).slice(0, 3)).toEqual(["Handläggare", "Ada Alm", "Telefon: 08-465 004 12"]);
  });

  it("writes into one whose only paragraph holds a picture, below it", async () => {
    const host = createFileHost(docx(logo));
    expect(await insert(host)).toMatchObject({ ok: true, inserted: { headings: 7 } });
    expect(textsOf(await documentIn(host)).slice(0, 2)).toEqual(["", "Handläggare"]);
  });
});

describe("inserting into a blank document", () => {
  it("writes the page header too, with the page's number", async () => {
    const host = createFileHost(docx(empty));
    await insert(host, filledForm);
    const document = await documentIn(host);
    expect(headerTexts(document)).toEqual([
      "Parkförvaltningen",
      "Tjänsteutlåtande",
      "Dnr PN 2026/14",
      "Sida 1 (1)",
    ]);
    const spans =
      document.header.state === "read"
        ? document.header.blocks.flatMap((block) => ("spans" in block ? block.spans : []))
        : [];
    expect(spans).toMatchObject([
      { kind: "field", instruction: "PAGE" },
      { kind: "field", instruction: "NUMPAGES" },
    ]);
  });
});

describe("inserting for a kontor", () => {
  const kontor = { ...filledForm, namnd: "Trafiknämnden", forvaltning: "Trafikkontoret" };
  const inserted = async (profiles: readonly Profile[], form = kontor) => {
    const host = createFileHost(docx(empty));
    await insertSkeleton(host, form, { ...environment, profiles });
    return textsOf(await documentIn(host));
  };

  it("says “kontorets” in headings and text, by the name that only the form knows", async () => {
    const texts = await inserted(organisations);
    expect(texts).toContain("# Kontorets förslag till beslut");
    expect(texts).toContain("Trafiknämnden överlämnar kontorets tjänsteutlåtande som svar på remissen.");
    expect(texts).toContain("# Kontorets synpunkter och förslag");
  });

  it("says “förvaltningens” where that profile was chosen and no name is known", async () => {
    const texts = await inserted(organisations.slice(0, 1), { ...kontor, forvaltning: "" });
    expect(texts).toContain("# Förvaltningens förslag till beslut");
    expect(texts).toContain("Trafiknämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen.");
  });
});

it("goes without the page header when it turns out to be in use", async () => {
  const host = createFileHost(docx(empty));
  const inUse: DocumentHost = {
    ...host,
    apply: (edits) =>
      edits.some(({ kind }) => kind === "write-header")
        ? Promise.resolve({ ok: false, reason: "header-not-empty", standing: "nothing" })
        : host.apply(edits),
  };
  expect(await insert(inUse, filledForm)).toMatchObject({ ok: true, inserted: { headings: 7 } });
  expect(headerTexts(await documentIn(host))).toBe("none");
  expect(textsOf(await documentIn(host))).toContain("Dnr PN 2026/14");
});

describe("pressed a second time", () => {
  it.each([
    ["an empty form", emptyReportForm],
    ["a filled form", filledForm],
  ])("it changes not a byte, with %s", async (_, form) => {
    const host = createFileHost(docx(empty));
    await insert(host, form);
    const once = host.bytes();
    expect(await insert(host, form)).toMatchObject({
      ok: true,
      plan: { kind: "nothing" },
      inserted: { headings: 0, fields: 0 },
    });
    expect(host.bytes()).toBe(once);
  });
});

describe("completing a text", () => {
  it("adds what is missing and touches nothing else", async () => {
    const host = createFileHost(docx(h1("Sammanfattning"), p("Kort."), h1("Ärendet"), p("Långt.")));
    expect(await insert(host)).toMatchObject({ ok: true, plan: { kind: "complete" } });
    expect(textsOf(await documentIn(host))).toEqual([
      "# Förvaltningens förslag till beslut",
      "Skriv nämndens namn överlämnar förvaltningens tjänsteutlåtande som svar på remissen.",
      "# Sammanfattning",
      "Kort.",
      "# Bakgrund",
      "Remissen kommer från Skriv vem som har skickat remissen. Svaret ska lämnas senast den Skriv sista svarsdag.",
      "Skriv här vad som har hänt tidigare i frågan, om läsaren behöver veta det.",
      "# Ärendet",
      "Långt.",
      "# Ärendets beredning",
      "Skriv här vilka som har tagit fram ärendet och vilka det har stämts av med. Ange datum för möten.",
      "# Förvaltningens synpunkter och förslag",
      "Skriv här vad ni anser om förslaget och varför. Avsluta med vad ni föreslår att nämnden gör.",
      "# Bilaga",
      "Skriv här bilagans namn.",
    ]);
  });
});

describe("it says why nothing was done", () => {
  it("when the file is none", async () => {
    const host = createFileHost(new Uint8Array([1, 2, 3]));
    expect(await insert(host)).toEqual({ ok: false, reason: "not-a-docx", standing: "nothing" });
  });

  it("when the host only reads", async () => {
    const host = createFileHost(docx(empty));
    const readOnly = { ...host, capabilities: { ...host.capabilities, canWrite: false } };
    expect(await insert(readOnly)).toEqual({ ok: false, reason: "read-only", standing: "nothing" });
  });

  it("when the host refuses", async () => {
    expect(await insert(refusing("place-is-ambiguous"))).toEqual({
      ok: false,
      reason: "place-is-ambiguous",
      standing: "nothing",
    });
  });

  it("when the host says that it wrote, and nothing is there", async () => {
    const host: FileHost = createFileHost(docx(empty));
    const forgetful: DocumentHost = { ...host, apply: () => Promise.resolve({ ok: true }) };
    expect(await insert(forgetful)).toEqual({ ok: false, reason: "not-verified", standing: "part" });
  });
});

const refusing = (reason: Refusal): DocumentHost => ({
  ...createFileHost(docx(empty)),
  apply: () => Promise.resolve({ ok: false, reason, standing: "nothing" }),
});
