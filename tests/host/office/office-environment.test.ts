/** @jest-environment jsdom */
import {
  createOfficeEnvironment,
  isDarkColour,
  languageOf,
} from "../../../src/host/office/office-environment";
import { docx, p } from "../../support/docx";
import { openWord } from "../../support/word-session";

/** jsdom has no media queries: these are as a test sets them. */
function playMedia(matching: readonly string[]): void {
  window.matchMedia = (media) => {
    const query = new EventTarget() as MediaQueryList;
    return Object.assign(query, { media, matches: matching.includes(media), onchange: null });
  };
}

describe("createOfficeEnvironment", () => {
  it("takes language and document from Office", async () => {
    await openWord(docx(p("x")), { locale: "sv-SE", documentUrl: "https://stad.example/rapport.docx" });
    playMedia([]);
    const environment = createOfficeEnvironment(window);
    expect(environment.language).toBe("sv");
    expect(environment.documentKey).toContain("https://stad.example/rapport.docx");
  });

  it("lets a contrast theme go before all others", async () => {
    await openWord(docx(p("x")));
    playMedia(["(forced-colors: active)"]);
    expect(createOfficeEnvironment(window).theme.current()).toBe("contrast");
  });

  it("looks at the theme again when the pane gets the focus, until it is told to stop", async () => {
    await openWord(docx(p("x")));
    playMedia([]);
    const changed = jest.fn();
    const stop = createOfficeEnvironment(window).theme.subscribe(changed);
    window.dispatchEvent(new Event("focus"));
    stop();
    window.dispatchEvent(new Event("focus"));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

it("languageOf is Swedish for Swedish alone", () => {
  expect(["sv-SE", "sv", "sv-FI", "en-US", "svx", "nb-NO"].map(languageOf)).toEqual([
    "sv",
    "sv",
    "sv",
    "en",
    "en",
    "en",
  ]);
});

it("isDarkColour goes by how bright a colour is", () => {
  expect(["#262626", "#000080", "#FFFFFF", "#F3F2F1"].map(isDarkColour)).toEqual([true, true, false, false]);
});
