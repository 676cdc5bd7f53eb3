/** @jest-environment jsdom */
import { openWord } from "../support/word-session";
import { batchOver, textsOf } from "./batch";
import { docx, p, r } from "./documents";

beforeAll(async () => {
  await openWord(docx(p("")));
});

async function hits(
  text: string,
  options: Partial<Word.SearchOptions>,
  ...blocks: string[]
): Promise<string[]> {
  const { answer } = await batchOver(docx(...blocks), ({ body }) => textsOf(body.search(text, options)));
  return answer;
}

describe("with wildcards", () => {
  it.each([
    ["b?k", "bok bak bräk", ["bok", "bak"]],
    ["b*k", "bräk bok", ["bräk", "bok"]],
    ["[0-9]{4}-[0-9]{2}", "2024-05 och 24-5", ["2024-05"]],
    ["[!0-9]{1,}", "12ab34", ["ab"]],
    ["2[!0-9]@3", "12ab34", ["2ab3"]],
    ["<för", "föra befört", ["för"]],
    ["ande>", "ansökande anden", ["ande"]],
    ["(ha)\\1", "haha ha", ["haha"]],
    ["[A-ZÅÄÖ]{2,3}", "KS ÅÄÖ a", ["KS", "ÅÄÖ"]],
    ["[0-9]{1;2}", "123", ["12", "3"]],
    ["1\\*2", "1*2 112", ["1*2"]],
    ["Aa", "aa AA Aa", ["Aa"]],
    ["a^tb", "", []],
  ])("%s", async (pattern, text, expected) => {
    expect(await hits(pattern, { matchWildcards: true }, p(text))).toEqual(expected);
  });

  it("a paragraph's mark is found by its number", async () => {
    expect(await hits("ett^13två", { matchWildcards: true }, p("ett"), p("två"))).toEqual(["ett\rtvå"]);
  });

  it.each(["[ab", "(a", "a)", "{2}", "@a", "\\2", "^p", "[b-a]", "a{3,2}", "(a@)@", "a*b*c*d*"])(
    "%s is no pattern",
    async (pattern) => {
      await expect(hits(pattern, { matchWildcards: true }, p("aaa"))).rejects.toMatchObject({
        code: "SearchStringInvalidOrTooLong",
      });
    },
  );
});

describe("with codes", () => {
  it.each([
    ["^?tt", "ett", ["ett"]],
    ["^#^#", "a12", ["12"]],
    ["^$", "1å", ["å"]],
    ["a^wb", "a  b", ["a  b"]],
    ["^37", "5 %", ["%"]],
    ["^u8364", "5 €", ["€"]],
  ])("%s", async (text, content, expected) => {
    expect(await hits(text, {}, p(content))).toEqual(expected);
  });

  it("finds over the mark of a paragraph, within one story", async () => {
    expect(await hits("slut^pbörja", {}, p("ett slut"), p("början"))).toEqual(["slut\rbörja"]);
  });

  it("says that it does not search for what is no text", async () => {
    await expect(hits("^f", {}, p("x"))).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

describe("with options", () => {
  it.each([
    [{ matchPrefix: true }, "nämnd", "nämnden omnämnd", ["nämnd"]],
    [{ matchSuffix: true }, "nämnd", "nämnden omnämnd", ["nämnd"]],
    [{ ignoreSpace: true }, "08123", "08-123, 08 123", ["08 123"]],
    [{ ignorePunct: true }, "bl a", "bl. a.", ["bl. a"]],
    [{ ignorePunct: true, ignoreSpace: true }, "tex", "t. ex.", ["t. ex"]],
  ])("%j", async (options, text, content, expected) => {
    expect(await hits(text, options, p(content))).toEqual(expected);
  });
});

it("finds over runs with different formatting", async () => {
  const paragraph = `<w:p>${r("kom", "<w:b/>")}${r("mun")}${r("styrelse", "<w:i/>")}</w:p>`;
  expect(await hits("kommunstyrelse", {}, paragraph)).toEqual(["kommunstyrelse"]);
});
