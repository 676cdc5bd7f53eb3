import { skeletonFiles } from "../../../src/content/skeletons";
import { guidanceTexts } from "../../../src/core/skeleton/guidance-texts";
import { parseSkeleton } from "../../../src/core/skeleton/parse-skeleton";
import { skeletonFor } from "../../../src/core/skeleton/skeleton";
import svarPaRemiss from "../../../src/content/skeletons/svar-pa-remiss.json";
import { skeletons } from "./skeleton-report";

const faultOf = (changes: object) => {
  try {
    parseSkeleton({ ...svarPaRemiss, ...changes }, "test.json");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : undefined;
  }
};

describe("a skeleton's file", () => {
  it.each(skeletonFiles)("$file is one", ({ file, content }) => {
    expect(`${parseSkeleton(content, file).id}.json`).toBe(file);
  });

  it.each([
    ["an unknown key", { footer: [] }, "test.json: ”footer”: okänd nyckel"],
    ["an unknown field", { title: "{rubrik}" }, "test.json: ”title”: fältet ”{rubrik}” är okänt"],
    ["half a brace", { title: "{titel" }, "test.json: ”title”: fältet ”{titel” är okänt"],
    ["a field that says nothing", { fields: {} }, "test.json: ”fields.namnd”: väntade en text"],
    ["an unknown section", { sections: { intro: [] } }, "test.json: ”sections.intro”: okänd nyckel"],
    ["fields side by side", { title: "{titel}{namnd}" }, "test.json: ”title”: två fält får inte stå"],
    ["an unknown matter", { matters: ["fest"] }, "test.json: ”matters[0]”: väntade ett av"],
  ])("is refused with %s, by its name and place", (_, changes, message) => {
    expect(faultOf(changes)).toContain(message);
  });

  it("keeps guidance within what Word's placeholders hold", () => {
    for (const text of guidanceTexts(skeletons)) expect(text.length).toBeLessThanOrEqual(255);
  });
});

it("the guidance texts are those of fields and sections, each once", () => {
  const texts = guidanceTexts(skeletons);
  expect(texts).toContain("Skriv nämndens namn");
  expect(texts).toContain("Skriv här bilagans namn.");
  expect(texts).toHaveLength(new Set(texts).size);
});

it("a kind of matter takes its own skeleton, and any other the general one", () => {
  expect(skeletonFor(skeletons, "svar-pa-remiss")?.id).toBe("svar-pa-remiss");
  expect(skeletonFor(skeletons, "motion")?.id).toBe("ovriga-arenden");
  expect(skeletonFor([], "motion")).toBeUndefined();
});
