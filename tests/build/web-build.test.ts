import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtWeb, shippedTo } from "./support/built-web";

let folder: string;
let files: string[];
beforeAll(() => {
  folder = builtWeb();
  files = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile()
      ? [
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll("\\", "/"),
        ]
      : [],
  );
}, 180_000);

const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const scripts = (): string[] => files.filter((file) => file.endsWith(".js"));
const ownScriptsOf = (page: string): string[] =>
  [...read(page).matchAll(/<script src="([^"]+)"/g)].flatMap(([, address = ""]) =>
    /^https:/.test(address) ? [] : [address],
  );

it("names every script by its content, and the page by its name", () => {
  expect(scripts().filter((file) => !/\.[0-9a-f]{12}\.js$/.test(file))).toEqual([]);
  expect(files).toContain("taskpane.html");
});

it("loads the start check, then office.js from Microsoft, then the pane", () => {
  const order = [...read("taskpane.html").matchAll(/<script src="([^"]+)"/g)].map(([, address]) => address);
  expect(order[0]).toMatch(/^start-check\./);
  expect(order[1]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(order.slice(2).every((address) => files.includes(address ?? ""))).toBe(true);
});

it("is split, so that a tab's code is loaded when the tab is opened", () => {
  expect(scripts().length).toBeGreaterThanOrEqual(ownScriptsOf("taskpane.html").length + 3);
});

it.each(["connectPaneToWord", "GetHostInfo", "docx-preview", "getOoxmlNeverAnswers", "sourceMappingURL"])(
  "holds nothing of the simulated Word or the browser page: %s",
  (trace) => {
    expect(scripts().filter((file) => read(file).includes(trace))).toEqual([]);
  },
);

it("holds no source maps", () => {
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
});

it("evaluates no text as code", () => {
  expect(scripts().filter((file) => /\beval\(|new Function\(/.test(read(file)))).toEqual([]);
});

it("lists the packages whose code it holds, with their licences", () => {
  const licences = read("third-party-licences.txt");
  for (const name of ["react", "@fluentui/react-button", "fflate", "saxes", "@noble/hashes"])
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  expect(licences).toContain("Permission is hereby granted");
});

it("holds a manifest for the address where it is served", () => {
  const manifest = read("manifest.xml");
  expect(manifest).toContain(`"${shippedTo}/taskpane.html"`);
  expect(manifest).not.toContain("localhost");
});

it("holds every icon that its manifest names", () => {
  const icons = [...read("manifest.xml").matchAll(/"([^"]+\.png)"/g)].map(([, address = ""]) => address);
  expect(icons.length).toBeGreaterThan(0);
  expect(icons.filter((address) => !files.includes(address.slice(shippedTo.length + 1)))).toEqual([]);
});
