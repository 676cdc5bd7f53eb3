import fc from "fast-check";
import type { Deviation } from "../../../src/core/deviations/deviation";
import { parseDeviations } from "../../../src/core/deviations/parse-deviations";
import { printDeviations } from "../../../src/core/deviations/print-deviations";
import { doc, p } from "../../support/notation";
import { sha256 } from "../../support/sha256";
import { ada, standing } from "./wrong-words";

const entry: Deviation = { rule: "doubled-word", severity: "error", words: sha256("ord"), ...ada };
const written = printDeviations([entry]);

/** What XML can hold, white space and markup included. */
const text = fc.string({ unit: fc.constantFrom(..."<>&\"'\t\n\r aåÅ;#x–€𝄞") }).map((some) => `x${some}`);
const deviation: fc.Arbitrary<Deviation> = fc.record({
  rule: text,
  severity: fc.constantFrom("error", "warning", "hint"),
  words: fc.string().map(sha256),
  by: text,
  reason: text,
  on: fc.record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
});

describe("the approved deviations' XML", () => {
  it("reads as it was written", () => {
    expect(written).toBe(
      `<deviations xmlns="urn:tjansteutlatande:deviations:1" version="1"><deviation rule="doubled-word" severity="error" words="${entry.words}" by="Ada Alm" on="2026-02-20" reason="Så heter skriften."/></deviations>`,
    );
    expect(parseDeviations(written)).toEqual({ kind: "deviations", deviations: [entry] });
  });

  it("comes back whatever names and reasons there are", () =>
    fc.assert(
      fc.property(fc.array(deviation, { maxLength: 4 }), (deviations) =>
        expect(parseDeviations(printDeviations(deviations))).toEqual({ kind: "deviations", deviations }),
      ),
    ));

  it("of another version is of an unknown version", () =>
    expect(parseDeviations(written.replace('version="1"', 'version="2"')).kind).toBe("unknown-version"));

  it.each([
    ["no XML at all", "hej"],
    ["another namespace", written.replace("deviations:1", "annat:1")],
    ["a seal", '<seal xmlns="urn:tjansteutlatande:seal:1" version="1"/>'],
    ["without a version", written.replace(' version="1"', "")],
    ["an entry of another kind", written.replace("<deviation ", "<approval ")],
    ["without a name", written.replace("Ada Alm", " ")],
    ["without a reason", written.replace(ada.reason, "")],
    ["without a rule", written.replace("doubled-word", "")],
    ["a severity that is none", written.replace('"error"', '"fel"')],
    ["a digest that is none", written.replace(entry.words, "abc")],
    ["an impossible day", written.replace("2026-02-20", "2026-02-30")],
    ["one entry whole and one not", written.replace("<deviation ", '<deviation rule="x"/><deviation ')],
    ["a DTD", `<!DOCTYPE deviations [<!ENTITY a "b">]>${written}`],
  ])("is unreadable: %s", (_, xml) => expect(parseDeviations(xml)).toEqual({ kind: "unreadable" }));

  it("approves nothing and never throws, whatever anybody has stored", () => {
    const pieces = ["<", ">", "/>", "</", '"', "=", "&", ";", " ", "deviations", "deviation", "version", "1"];
    const hostile = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom(...pieces, ...written.split(/(?=[ <])/)), { maxLength: 40 })
        .map((all) => all.join("")),
      fc
        .tuple(fc.nat(written.length), fc.nat(3), fc.string({ maxLength: 3 }))
        .map(([at, cut, put]) => written.slice(0, at) + put + written.slice(at + cut)),
    );
    fc.assert(
      fc.property(hostile, (xml) =>
        expect(standing({ ...doc(p("fel ord")), storedDeviations: { state: "read", xml } })).toEqual(["fel"]),
      ),
    );
  });
});
