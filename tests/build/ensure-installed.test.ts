import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { findOutdated } = jest.requireActual<{ findOutdated: (root: string) => string[] }>(
  "../../scripts/ensure-installed.cjs",
);

type Packages = Record<string, { version: string; optional?: boolean }>;

/** A clone whose lock file names `locked` and in which `installed` is installed. */
function outdatedIn(locked: Packages, installed: Packages): string[] {
  const root = mkdtempSync(join(tmpdir(), "clone-"));
  try {
    for (const folder of Object.keys(installed)) mkdirSync(join(root, folder), { recursive: true });
    mkdirSync(join(root, "node_modules"), { recursive: true });
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: locked }));
    writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
    return findOutdated(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const react = { "node_modules/react": { version: "19.0.0" } };

it("asks for nothing when everything is there", () => {
  expect(outdatedIn({ "": { version: "0.1.0" }, ...react }, react)).toEqual([]);
});

it("asks for what a fresh clone lacks", () => {
  expect(outdatedIn(react, {})).toEqual(["node_modules/react"]);
});

it("asks for what the lock has in another version", () => {
  expect(outdatedIn(react, { "node_modules/react": { version: "18.0.0" } })).toEqual(["node_modules/react"]);
});

it("lets an optional package of another platform be missing", () => {
  expect(outdatedIn({ "node_modules/fsevents": { version: "2.0.0", optional: true } }, {})).toEqual([]);
});
