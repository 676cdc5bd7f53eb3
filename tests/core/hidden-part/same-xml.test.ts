import { isSameXml } from "../../../src/core/hidden-part/same-xml";

const xml = '<seal xmlns="urn:x" version="1"><approval name="Åsa &lt;b&gt;"/><approval name="2"/></seal>';

it.each([
  ["a declaration and a byte order mark", `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n${xml}`],
  ["space between elements", xml.replaceAll("><", ">\n  <")],
  ["other ways of writing a character", xml.replace("&lt;", "&#60;").replace("Å", "&#xC5;")],
  ["other quotation marks", xml.replace('"2"', "'2'")],
  ["an end tag of its own", xml.replace('"2"/>', '"2"></approval>')],
])("is the same with %s", (_, other) => expect(isSameXml(xml, other)).toBe(true));

it.each([
  ["another value", xml.replace('"2"', '"3"')],
  ["an attribute less", xml.replace(' version="1"', "")],
  ["an element less", xml.replace('<approval name="2"/>', "")],
  ["another name", xml.replaceAll("approval", "section")],
  ["its end cut off", xml.slice(0, -2)],
  ["nothing", ""],
])("is not the same with %s", (_, other) => {
  expect(isSameXml(xml, other)).toBe(false);
  expect(isSameXml(other, xml)).toBe(false);
});

it("is nothing that stands for itself where it is no part of ours", () =>
  expect(isSameXml("<seal>text</seal>", "<seal>text</seal>")).toBe(false));
