import { createTextHost } from "../../../src/host/file/create-text-host";

const textOf = async (bytes: readonly number[] | Uint8Array) => {
  const reading = await createTextHost(Uint8Array.from(bytes)).read();
  return reading.ok ? reading.document.blocks.map((block) => "text" in block && block.text) : reading.reason;
};

it.each([
  ["UTF-8", new TextEncoder().encode("Ärendet")],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode("Ärendet")]],
  ["UTF-16, little end first", [0xff, 0xfe, ...Buffer.from("Ärendet", "utf16le")]],
  ["UTF-16, big end first", [0xfe, 0xff, ...Buffer.from("Ärendet", "utf16le").swap16()]],
  ["Windows-1252", Buffer.from("Ärendet", "latin1")],
])("reads %s", async (_, bytes) => {
  expect(await textOf(bytes)).toEqual(["Ärendet"]);
});

it("says that bytes that are no text are no document", async () => {
  expect(await textOf([0x50, 0x4b, 0x03, 0x04, 0])).toBe("not-a-docx");
});

it("is read and never written", async () => {
  const host = createTextHost(new TextEncoder().encode("Text."));
  expect(host.capabilities.canWrite).toBe(false);
  expect(await host.apply([])).toEqual({ ok: false, reason: "read-only", standing: "nothing" });
  expect(await host.cursor()).toEqual({ state: "unknown" });
});

it("can say whether the words are where they were", async () => {
  const host = createTextHost(new TextEncoder().encode("Text."));
  const reading = await host.read();
  const block = reading.ok ? reading.document.blocks[0]!.id : undefined;
  const show = (expected: string) => host.show({ block: block!, expected, start: 0, end: 4 });
  expect([await show("Text."), await show("Annat.")]).toEqual(["words-shown", "text-has-changed"]);
});
