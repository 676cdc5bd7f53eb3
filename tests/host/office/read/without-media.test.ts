import { withoutMedia } from "../../../../src/host/office/read/without-media";

it("withoutMedia empties pictures and leaves the rest", () => {
  const part = (data: string) => `<pkg:part><pkg:binaryData>${data}</pkg:binaryData></pkg:part>`;
  expect(withoutMedia(`<a/>${part("AAAA")}<b/>${part("BB\nBB")}<c/>`)).toBe(
    `<a/>${part("")}<b/>${part("")}<c/>`,
  );
  expect(withoutMedia("<a/>")).toBe("<a/>");
  expect(withoutMedia("<a/><pkg:binaryData>cut")).toBe("<a/><pkg:binaryData>cut");
});
