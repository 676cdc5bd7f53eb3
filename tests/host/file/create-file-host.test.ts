import type { BlockId } from "../../../src/core/document/document";
import type { Edit } from "../../../src/core/editing/edit";
import { createFileHost } from "../../../src/host/file/create-file-host";
import { docx, p } from "../../support/docx";

const file = docx(p("Nämnden skall besluta."));
const correction = (expected: string): Edit => ({
  kind: "replace-text",
  block: "b0" as BlockId,
  expected,
  start: 8,
  end: 13,
  replacement: "ska",
});

it("reading leaves the file's bytes alone", async () => {
  const host = createFileHost(file);
  expect(await host.read()).toMatchObject({
    ok: true,
    document: { blocks: [{ text: "Nämnden skall besluta." }] },
  });
  expect(host.bytes()).toBe(file);
});

it("an applied plan is in the bytes, which another host reads", async () => {
  const host = createFileHost(file);
  expect(await host.apply([correction("Nämnden skall besluta.")])).toEqual({ ok: true });
  expect(await createFileHost(host.bytes()).read()).toMatchObject({
    document: { blocks: [{ text: "Nämnden ska besluta." }] },
  });
});

it("a refused plan leaves the file's bytes alone", async () => {
  const host = createFileHost(file);
  expect(await host.apply([correction("Nämnden")])).toEqual({
    ok: false,
    reason: "text-has-changed",
    standing: "nothing",
  });
  expect(host.bytes()).toBe(file);
});

it("a file that is no .docx is said to be none, and is not written", async () => {
  const host = createFileHost(new TextEncoder().encode("Hej"));
  expect(await host.read()).toEqual({ ok: false, reason: "not-a-docx" });
  expect(await host.apply([])).toMatchObject({ ok: false, reason: "not-supported" });
  expect(await host.cursor()).toEqual({ state: "unknown" });
});

it("the cursor is where it was put, and moving it is heard", async () => {
  const host = createFileHost(file);
  const heard = jest.fn();
  const stop = host.watchCursor(heard);
  host.setCursor({ block: "b0" as BlockId });
  stop();
  host.setCursor(undefined);
  expect(heard).toHaveBeenCalledTimes(1);
  const placed = createFileHost(file, { cursor: { block: "b0" as BlockId } });
  expect(await placed.cursor()).toEqual({
    state: "in-body",
    block: "b0",
    paragraph: "Nämnden skall besluta.",
  });
});

it("showing a place says whether the words are still there", async () => {
  const host = createFileHost(file);
  const place = { block: "b0" as BlockId, expected: "Nämnden skall besluta.", start: 8, end: 13 };
  expect(await host.show(place)).toBe("words-shown");
  expect(await host.show({ ...place, expected: "annat" })).toBe("text-has-changed");
  expect(await host.show({ ...place, block: "b9" as BlockId })).toBe("block-is-gone");
});
