import {
  definite,
  forvaltningOf,
  genitive,
  lowerFirst,
  upperFirst,
} from "../../../src/core/language/organ-names";

it.each([
  ["Kyrkogårdsnämnden", "Kyrkogårdsnämndens"],
  ["Farsta stadsdelsnämnd", "Farsta stadsdelsnämnds"],
  ["Borås", "Borås"],
  ["Schweiz", "Schweiz"],
  ["kommunfullmäktige", "kommunfullmäktiges"],
  ["SKR", "SKR:s"],
  ["", ""],
])("the genitive of %j is %j", (name, expected) => expect(genitive(name)).toBe(expected));

it.each([
  ["Kyrkogårdsnämnden", "kyrkogårdsnämnden"],
  ["Miljö- och hälsoskyddsnämnden", "miljö- och hälsoskyddsnämnden"],
  ["Nämnden för arbetsmarknad", "nämnden för arbetsmarknad"],
  ["Stadsledningskontoret", "stadsledningskontoret"],
  ["Ängsnämnden", "ängsnämnden"],
  ["Farsta stadsdelsnämnd", "Farsta stadsdelsnämnd"],
  ["Hägersten-Älvsjö stadsdelsnämnd", "Hägersten-Älvsjö stadsdelsnämnd"],
  ["VA-nämnden", "VA-nämnden"],
  ["Stockholms stad", "Stockholms stad"],
])("%j is %j in mid-sentence", (name, expected) => expect(lowerFirst(name)).toBe(expected));

it.each([
  ["ängsnämnden", "Ängsnämnden"],
  ["", ""],
])("%j is %j at the beginning of a sentence", (name, expected) => expect(upperFirst(name)).toBe(expected));

it.each([
  ["Kyrkogårdsnämnd", "Kyrkogårdsnämnden"],
  ["kommunstyrelse", "kommunstyrelsen"],
  ["trafikkontor", "trafikkontoret"],
  ["Kyrkogårdsnämnden", "Kyrkogårdsnämnden"],
  ["kommunfullmäktige", "kommunfullmäktige"],
])("the definite form of %j is %j", (name, expected) => expect(definite(name)).toBe(expected));

it("knows a förvaltning by the register, or by a stadsdelsnämnd's name, and guesses none", () => {
  const register = [{ namnd: "Trafiknämnden", forvaltning: "Trafikkontoret" }];
  expect(forvaltningOf("trafiknämnden", register)).toBe("Trafikkontoret");
  expect(forvaltningOf("Farsta stadsdelsnämnd")).toBe("Farsta stadsdelsförvaltning");
  expect(forvaltningOf("Trafiknämnden")).toBeUndefined();
});
