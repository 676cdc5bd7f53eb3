import { stemWord } from "../../../src/core/clauses/stem-word";

it.each([
  [["överlämna", "överlämnar", "överlämnas", "överlämnade", "överlämnat"]],
  [["remiss", "remissen", "remisser", "remisserna", "remissernas"]],
  [["beslut", "beslutet", "besluten", "beslutets", "besluts"]],
  [["nämnd", "nämnden", "nämndens", "nämnder", "nämndernas"]],
  [["kostnad", "kostnaden", "kostnader", "kostnaderna"]],
  [["skrivelse", "skrivelsen", "skrivelser", "skrivelserna"]],
])("gives %j one stem", (words) => {
  expect(new Set(words.map(stemWord)).size).toBe(1);
});

it.each(["barn", "år", "dnr", "en", "a", ""])("leaves %j alone", (word) => {
  expect(stemWord(word)).toBe(word);
});
