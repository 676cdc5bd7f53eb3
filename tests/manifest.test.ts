/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentAddress, manifestFor } from "../scripts/manifest-for.cjs";
import { tabNames } from "../src/taskpane/tabs";
import { Manifest, manifestPath, manifestText, valueOf } from "./support/manifest";

const manifest = new Manifest(manifestText);
const buttons = manifest.all("Control");
const labelled = buttons.map((button): [string, Element] => [
  manifest.resource(manifest.one("Label", button)),
  button,
]);

describe("the add-in", () => {
  it("is a task pane for Word that may read and write", () => {
    expect(manifest.kind).toBe("TaskPaneApp");
    expect(
      manifest.all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type")),
    ).toEqual(["Document", "Document"]);
    expect(manifest.text("Permissions")).toBe("ReadWriteDocument");
  });

  it("asks for WordApi 1.3, no more", () => {
    expect(
      manifest.all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
    ).toEqual([["WordApi", "1.3"]]);
  });

  it("has a GUID and a version of four parts", () => {
    expect(manifest.text("Id")).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(manifest.text("Version")).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  });

  it("has overrides of version 1.0 only, for a task pane knows no other", () => {
    const overrides = manifest.all("VersionOverrides");
    expect(overrides.map((element) => element.getAttribute("xsi:type"))).toEqual(["VersionOverridesV1_0"]);
  });

  it("shares no runtime, for Word LTSC 2021 has none", () => {
    expect(manifest.all("Runtimes")).toEqual([]);
  });
});

describe("the texts", () => {
  const named = ["DisplayName", "Description"].map((name) => manifest.one(name));
  const strings = ["ShortStrings", "LongStrings"].flatMap((list) =>
    manifest.all("String", manifest.one(list)),
  );

  it("are Swedish by default", () => {
    expect(manifest.text("DefaultLocale")).toBe("sv-SE");
  });

  it.each([...named, ...strings].map((element): [string, Element] => [valueOf(element), element]))(
    "“%s” is there in English",
    (_swedish, element) => {
      const overrides = [...element.children].map((child) => [child.localName, child.getAttribute("Locale")]);
      expect(overrides).toEqual([["Override", "en-US"]]);
    },
  );

  it.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("in %s are at most %i characters, in both languages", (list, longest) => {
    const texts = manifest.all("String", manifest.one(list)).flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text === "" || text.length > longest)).toEqual([]);
  });

  it("of name and description are within their lengths", () => {
    const [name, description] = named.map(textsOf);
    expect(name!.every((text) => text.length <= 125)).toBe(true);
    expect(description!.every((text) => text.length <= 250)).toBe(true);
  });
});

describe("the resources", () => {
  const references = [...manifest.all("VersionOverrides")[0]!.querySelectorAll("[resid]")];
  const ids = [...manifest.one("Resources").querySelectorAll("[id]")].map(({ id }) => id);

  it("are each defined once, in at most 32 characters, and each used", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect([...new Set(references.map((reference) => reference.getAttribute("resid")))].sort()).toEqual(
      ids.sort(),
    );
  });

  it("stand in the list that their users look in", () => {
    const listOf = (reference: Element) =>
      manifest.one("Resources").querySelector(`[id="${reference.getAttribute("resid")}"]`)?.parentElement
        ?.localName;
    const expected: Record<string, string> = {
      Image: "Images",
      SourceLocation: "Urls",
      Label: "ShortStrings",
      Title: "ShortStrings",
      Description: "LongStrings",
    };
    for (const reference of references) expect(listOf(reference)).toBe(expected[reference.localName]);
  });
});

describe("the addresses", () => {
  it("are all https, all ours, and lead to the pane or to a picture", () => {
    const paths = manifest.addresses.map((address) => {
      expect(address.startsWith(`${developmentAddress}/`)).toBe(true);
      return new URL(address).pathname;
    });
    expect(
      paths.filter((path) => path !== "/taskpane.html" && !/^\/assets\/[a-z]+-\d+\.png$/.test(path)),
    ).toEqual([]);
  });
});

describe("the pictures", () => {
  const ribbon = manifest
    .all("Image", manifest.one("VersionOverrides"))
    .filter((image) => image.hasAttribute("resid"))
    .map((image): [string, number] => [manifest.resource(image), Number(image.getAttribute("size"))]);
  const ofStore: [string, number][] = [
    [valueOf(manifest.one("IconUrl")), 32],
    [valueOf(manifest.one("HighResolutionIconUrl")), 64],
    [`${developmentAddress}/assets/icon-128.png`, 128],
  ];

  it.each([...ribbon, ...ofStore])("%s is %i pixels wide and high", (address, size) => {
    expect(sizeOfPng(address)).toEqual([size, size]);
  });

  it("come in 16, 32 and 80 pixels for the group and for each button", () => {
    const icons = manifest.all("Icon").map((icon) => manifest.all("Image", icon));
    expect(icons.map((images) => images.map((image) => image.getAttribute("size")))).toEqual(
      Array(1 + buttons.length).fill(["16", "32", "80"]),
    );
  });
});

describe("the ribbon", () => {
  it("has one group on the Home tab with four buttons", () => {
    expect(manifest.one("OfficeTab").id).toBe("TabHome");
    expect(manifest.all("Group").map((group) => manifest.resource(manifest.one("Label", group)))).toEqual([
      "Tjänsteutlåtande",
    ]);
    expect(labelled.map(([label]) => label)).toEqual(["Öppna", "Granska", "Infoga mall", "Standardtexter"]);
  });

  it("gives every button an id of its own and the same pane", () => {
    expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length);
    expect(new Set(manifest.all("TaskpaneId").map((id) => id.textContent)).size).toBe(1);
    expect(manifest.all("TaskpaneId")).toHaveLength(buttons.length);
  });

  it("opens the pane on the tab that the button names; Öppna leaves the tab as it was", () => {
    const tabs = labelled.map(([label, button]) => [label, tabOf(button)]);
    expect(tabs).toEqual([
      ["Öppna", null],
      ["Granska", "granska"],
      ["Infoga mall", "skriv"],
      ["Standardtexter", "texter"],
    ]);
    expect(tabs.slice(1).every(([, tab]) => tabNames.some((name) => name === tab))).toBe(true);
  });
});

describe("manifestFor", () => {
  it.each([
    ["https://example.org", "https://example.org/taskpane.html"],
    ["https://example.org/tillagg/", "https://example.org/tillagg/taskpane.html"],
    ["https://localhost:4443", "https://localhost:4443/taskpane.html"],
    ["https://example.org/a&b$&", "https://example.org/a&b$&/taskpane.html"],
  ])("makes a manifest for %s", (address, pane) => {
    const made = new Manifest(manifestFor(manifestText, address));
    expect(valueOf(made.one("DefaultSettings SourceLocation"))).toBe(pane);
    expect(made.addresses).toHaveLength(manifest.addresses.length);
    expect(made.addresses.filter((url) => !url.startsWith(address.replace(/\/$/, "")))).toEqual([]);
  });

  it("leaves all else as it is", () => {
    expect(manifestFor(manifestText, developmentAddress)).toBe(manifestText);
  });

  it.each([
    "http://example.org",
    "example.org",
    "",
    "https://example.org/?a=1",
    "https://example.org/#a",
    "https://a:b@c.org",
  ])("refuses %j, which Word would not load", (address) => {
    expect(() => manifestFor(manifestText, address)).toThrow(/must be like https:\/\/example\.org\/tillagg/);
  });
});

const schemas = join(__dirname, "../../shared/schemas/manifest");
const canValidate = existsSync(schemas) && spawnSync("xmllint", ["--version"]).status === 0;

(canValidate ? it : it.skip)("is valid against Microsoft's schemas", () => {
  const schema = join(schemas, "OfficeAppManifestV1_1.xsd");
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", schema, manifestPath]);
  expect([status, stderr.toString()]).toEqual([0, `${manifestPath} validates\n`]);
});

function textsOf(element: Element): readonly string[] {
  return [valueOf(element), ...[...element.children].map((child) => child.getAttribute("Value") ?? "")];
}

function tabOf(button: Element): string | null {
  return new URL(manifest.resource(manifest.one("SourceLocation", button))).searchParams.get("vy");
}

/** Width and height stand in the header chunk, which comes first. */
function sizeOfPng(address: string): [number, number] {
  const bytes = readFileSync(join(__dirname, "..", new URL(address).pathname));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
