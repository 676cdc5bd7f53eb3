/** @jest-environment jsdom */
import { DeadlinePassed } from "../../../src/host/office/deadline";
import { isWordsFailure, refusalOf } from "../../../src/host/office/office-failure";
import { PackageError } from "../../../src/ooxml/package/package-error";
import { docx, p } from "../../support/docx";
import { openWord } from "../../support/word-session";

beforeAll(() => openWord(docx(p("x"))));

const wordError = (code: string) =>
  Object.assign(Object.create(OfficeExtension.Error.prototype) as OfficeExtension.Error, { code });

describe("refusalOf", () => {
  it.each([
    ["AccessDenied", "read-only"],
    ["NotAllowed", "not-supported"],
    ["ApiNotFound", "not-supported"],
    ["GeneralException", "write-failed"],
  ])("takes Word’s %s for %s", (code, refusal) => expect(refusalOf(wordError(code))).toBe(refusal));

  it("takes silence, and OOXML that cannot be read, for a failed write", () => {
    expect(refusalOf(new DeadlinePassed())).toBe("write-failed");
    expect(refusalOf(new PackageError("not-a-docx", "x"))).toBe("write-failed");
  });

  it("throws on what is our own mistake", () => {
    const mistake = new TypeError("x is undefined");
    expect(isWordsFailure(mistake)).toBe(false);
    expect(() => refusalOf(mistake)).toThrow(mistake);
  });
});
