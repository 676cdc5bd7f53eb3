import fc from "fast-check";
import { parseSeal } from "../../../src/core/attestation/parse-seal";
import { printSeal } from "../../../src/core/attestation/print-seal";
import type { Seal } from "../../../src/core/attestation/seal";
import { ada, sha256 } from "./approve";

const print = { whole: sha256("allt"), sections: [{ name: "Ärendet", hash: sha256("Ärendet") }] };
const seal: Seal = { approvals: [{ ...ada, print }] };

/** What XML can hold, white space and markup included. */
const text = fc.string({ unit: fc.constantFrom(..."<>&\"'\t\n\r aåÅ;#x–€𝄞") });
const hash = fc.string().map(sha256);
const section = fc.record({ name: text, hash });
const approval = fc.record({
  name: text.map((name) => `x${name}`),
  title: text,
  date: fc.record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  print: fc.record({ whole: hash, sections: fc.array(section, { maxLength: 4 }) }),
});
const despite = fc.record({
  hinders: fc.integer({ min: 1, max: 999_999 }),
  reason: text.map((reason) => `x${reason}`),
});
const inSpite = fc.record({ approval, despite }).map((both) => ({ ...both.approval, despite: both.despite }));

describe("the seal's XML", () => {
  it("reads as it was written", () => {
    const written = `<seal xmlns="urn:tjansteutlatande:seal:1" version="1"><approval name="Ada Alm" title="Förvaltningschef" date="2023-11-21" hash="${print.whole}"><section name="Ärendet" hash="${sha256("Ärendet")}"/></approval></seal>`;
    expect(printSeal(seal)).toBe(written);
    expect(parseSeal(written)).toEqual({ kind: "seal", seal });
  });

  it("comes back from any names and titles", () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(approval, inSpite), { minLength: 1, maxLength: 3 }), (approvals) =>
        expect(parseSeal(printSeal({ approvals }))).toEqual({ kind: "seal", seal: { approvals } }),
      ),
    ));

  it("stands without a reason that cannot be read: what is sealed does not rest on it", () => {
    const given = { hinders: 2, reason: "Det brådskar." };
    const written = printSeal({ approvals: [{ ...ada, despite: given, print }] });
    expect(written).toContain(' hinders="2" reason="Det brådskar.">');
    for (const other of ['hinders="0"', 'hinders="två"', "", 'hinders="-1"'])
      expect(parseSeal(written.replace('hinders="2"', other))).toEqual({ kind: "seal", seal });
    expect(parseSeal(written.replace(' reason="Det brådskar."', ""))).toEqual({ kind: "seal", seal });
  });

  it("may be written otherwise by other programs: declaration, line feeds, quotes, entities", () => {
    const other = printSeal(seal)
      .replace(/^/, '\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n')
      .replaceAll("><", ">\n  <")
      .replace('name="Ada Alm"', "name = 'Ada&#32;Al&#x6d;'");
    expect(parseSeal(other)).toEqual({ kind: "seal", seal });
  });

  it("of another version is of an unknown version", () => {
    expect(parseSeal(printSeal(seal).replace('version="1"', 'version="2"')).kind).toBe("unknown-version");
  });

  it.each([
    ["no XML at all", "hej"],
    ["empty", ""],
    ["another namespace", printSeal(seal).replace("seal:1", "annat:1")],
    ["without a version", printSeal(seal).replace(' version="1"', "")],
    ["without approvals", '<seal xmlns="urn:tjansteutlatande:seal:1" version="1"></seal>'],
    ["cut short", printSeal(seal).slice(0, -3)],
    ["followed by more", `${printSeal(seal)}<x/>`],
    ["text between elements", printSeal(seal).replace("><", ">x<")],
    ["a comment", printSeal(seal).replace("><", "><!-- x --><")],
    ["a DTD", `<!DOCTYPE seal [<!ENTITY a "b">]>${printSeal(seal)}`],
    ["an unknown entity", printSeal(seal).replace("Ada", "&ada;")],
    ["half a surrogate's number", printSeal(seal).replace("Ada", "&#1114112;")],
    ["an attribute twice", printSeal(seal).replace("<approval", '<approval name="Bo"')],
    ["an impossible day", printSeal(seal).replace("2023-11-21", "2023-02-30")],
    ["a hash that is none", printSeal(seal).replace(print.whole, "abc")],
    ["a section that is none", printSeal(seal).replace("<section", "<sektion")],
    ["nested without end", "<seal>".repeat(100_000)],
    ["very long", `<seal name="${"x".repeat(3_000_000)}"/>`],
  ])("is unreadable: %s", (_, xml) => expect(parseSeal(xml).kind).toBe("unreadable"));

  it("never throws, whatever is stored", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      "seal",
      "approval",
      " ",
      '"',
      "=",
      "&",
      ";",
      "#x",
      "1",
      "</",
      "/>",
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => void parseSeal(pieces.join(""))));
    fc.assert(
      fc.property(fc.nat(printSeal(seal).length), fc.string(), (at, noise) => {
        const xml = printSeal(seal);
        void parseSeal(xml.slice(0, at) + noise + xml.slice(at + noise.length));
      }),
    );
  });
});
