import { openPackage } from "../../src/ooxml/package/open-package";
import { sentenceFor, SourceError } from "../../src/workbench/notice";

function sentenceOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return sentenceFor(error);
  }
  throw new Error("nothing was refused");
}

it("says in Swedish why a file was not opened, and that nothing was lost", () => {
  expect(sentenceOf(() => openPackage(new TextEncoder().encode("Bara text.")))).toBe(
    "Filen är inget Word-dokument av slaget .docx. Det öppna dokumentet är orört.",
  );
});

it("says where nothing was found", () => {
  expect(sentenceFor(new SourceError("Det finns inget dokument på /x."))).toMatch(
    /^Det finns inget dokument på \/x\. /,
  );
});

it("lets our own mistakes through", () => {
  expect(() => sentenceFor(new TypeError("x is undefined"))).toThrow(TypeError);
});
