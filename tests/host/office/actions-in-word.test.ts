/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attestDocument } from "../../../src/actions/attest-document";
import { insertSkeleton } from "../../../src/actions/insert-skeleton";
import { updateFacts } from "../../../src/actions/update-facts";
import { verifySeal } from "../../../src/core/attestation/verify-seal";
import type { Document } from "../../../src/core/document/document";
import { readFacts } from "../../../src/core/facts/read-facts";
import type { DocumentHost } from "../../../src/host/document-host";
import { createFileHost } from "../../../src/host/file/create-file-host";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { ada, bo, sha256 } from "../../core/attestation/approve";
import { filledForm, profile } from "../../core/skeleton/skeleton-report";
import { environment } from "../../actions/environment-for-skeleton";
import { newestWordApi } from "../../support/word-session";
import { openInWord } from "./open-in-word";

/** jsdom has a Uint8Array of its own, which bytes that were made outside it are no instances of. */
beforeAll(() => {
  globalThis.Uint8Array = new TextEncoder().encode("").constructor as Uint8ArrayConstructor;
});

const sample = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, "../../../assets/samples", `${name}.docx`)));

/** What a person sees: styles, texts and unfilled fields, without empty paragraphs, which Word leaves as it likes. */
function outline({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") {
      return block.rows.map(
        ({ cells }) =>
          `| ${cells.flatMap((cell) => outline({ blocks: cell.blocks } as Document)).join(" | ")}`,
      );
    }
    const fields = block.spans.flatMap((span) =>
      span.kind === "control" ? [`${span.tag}${span.placeholder ? "?" : ""}`] : [],
    );
    return block.text.trim() === "" ? [] : [[block.style, block.text, ...fields].join(" | ")];
  });
}

async function documentIn(host: DocumentHost): Promise<Document> {
  const reading = await host.read();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
}

/** A person's whole work: the report is begun, a fact changes, two people approve. */
async function work(host: DocumentHost): Promise<readonly unknown[]> {
  return [
    await insertSkeleton(host, { ...filledForm, officer: "" }, environment),
    await insertSkeleton(host, { ...filledForm, officer: "" }, environment),
    await updateFacts(host, { ...filledForm, namnd: "Kyrkogårdsnämnden" }, environment),
    await attestDocument(host, ada, environment),
    await attestDocument(host, bo, environment),
  ];
}

/** On the web a blank document's header is unknown, so the diarienummer is put into the text: see the last test. */
const worlds = [
  { wordApi: "1.3", platform: "windows", samples: ["tomt", "brevhuvud", "ofardigt"] },
  { wordApi: newestWordApi, platform: "windows", samples: ["brevhuvud"] },
  { wordApi: newestWordApi, platform: "web", samples: ["brevhuvud", "ofardigt"] },
] as const;

describe.each(worlds)("at WordApi $wordApi on $platform", ({ wordApi, platform, samples }) => {
  it.each(samples)("a report in %s comes out as it does in a file", async (name) => {
    const file = createFileHost(sample(name));
    await work(file);
    const { word, host } = await openInWord(sample(name), { wordApi, platform });
    const outcomes = await work(host);
    expect(outcomes).toMatchObject(outcomes.map(() => ({ ok: true })));
    expect(outline(await documentIn(host))).toEqual(outline(await documentIn(file)));
    expect(outline(readDocument(openPackage(word.bytes())))).toEqual(outline(await documentIn(file)));
  });

  it("an approval holds until a word is changed, and then no longer", async () => {
    const { word, host } = await openInWord(sample("gott-exempel"), { wordApi, platform });
    await attestDocument(host, ada, environment);
    const verdict = async () => {
      const document = await documentIn(host);
      return verifySeal(document, readFacts(document, profile), sha256).kind;
    };
    expect(await verdict()).toBe("unchanged");
    const index = word.paragraphs.findIndex((text) => text.length > 80);
    word.editParagraph(index, `${word.paragraphs[index]} Ett ord till.`);
    expect(await verdict()).toBe("changed");
  });
});

it("a report on the web begins with its diarienummer, where a page header cannot be seen", async () => {
  const { host, read } = await openInWord(sample("tomt"), { wordApi: newestWordApi, platform: "web" });
  expect((await read()).header).toEqual({ state: "unknown", why: "not-asked" });
  await insertSkeleton(host, filledForm, environment);
  expect(outline(await read())).toContain("Normal | Dnr PN 2026/14 | tu:diarienummer");
});
