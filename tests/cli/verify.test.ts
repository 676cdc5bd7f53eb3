import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attestDocument } from "../../src/actions/attest-document";
import type { Despite } from "../../src/core/attestation/attestation";
import { createFileHost } from "../../src/host/file/create-file-host";
import { docx, h1, p } from "../support/docx";
import { environment, run } from "./support/fake-world";
import { correctionOf, environmentWith } from "./support/one-profile";

const sample = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", name)));
const files = {
  "attesterad.docx": sample("gott-exempel.docx"),
  "ändrad.docx": sample("manga-fel.docx"),
  "oattesterad.docx": sample("tomt.docx"),
};

it.each([
  ["attesterad.docx", 0, "Oförändrat sedan den 17 februari 2026"],
  ["ändrad.docx", 1, "Ändrat efter attest den 7 april 2026: Ärendet"],
  ["oattesterad.docx", 1, "Inte attesterat"],
  ["saknas.docx", 2, "Filen finns inte."],
])("%s ends with %d", async (name, code, words) => {
  expect(await run(["verify", name], files)).toMatchObject({ code, out: `${name}: ${words}\n` });
});

it("the worst of several decides", async () => {
  expect((await run(["verify", "saknas.docx", ...Object.keys(files)], files)).code).toBe(2);
  expect((await run(["verify", ...Object.keys(files)], files)).code).toBe(1);
});

async function attested(despite?: Despite): Promise<Uint8Array> {
  const host = createFileHost(docx(p("Ängsnämnden"), h1("Förslag till beslut"), p("Det är är bra.")));
  const approval = {
    name: "Vera Almkvist",
    title: "",
    date: { year: 2026, month: 1, day: 14 },
    ...(despite && { despite }),
  };
  expect(await attestDocument(host, approval, environment)).toMatchObject({ ok: true });
  return host.bytes();
}

it("tells who attested in spite of hinders, and why", async () => {
  const disk = { "a.docx": await attested({ hinders: 2, reason: "Nämnden har sagt ja." }) };
  expect(await run(["verify", "a.docx"], disk)).toMatchObject({
    code: 0,
    out:
      "a.docx: Oförändrat sedan den 14 januari 2026\n" +
      "  Vera Almkvist attesterade trots 2 hinder: Nämnden har sagt ja.\n",
  });
});

it("a correction of an attested document says that it must be attested again", async () => {
  const environmentOfTwo = environmentWith(correctionOf("doubled-word", "är är", "är"));
  const disk = { "a.docx": await attested() };
  const { out, written } = await run(["fix", "a.docx", "-o", "ut.docx"], disk, {
    environment: environmentOfTwo,
  });
  expect(out).toContain("Låt den som attesterade se rättelserna och attestera på nytt.");
  const after = await run(["verify", "ut.docx"], Object.fromEntries(written));
  expect(after).toMatchObject({
    code: 1,
    out: "ut.docx: Ändrat efter attest den 14 januari 2026: Förslag till beslut\n",
  });
});
