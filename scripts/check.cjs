/** `npm run check`: all that can be said about the project without running it. Every check runs; the sum stands last. */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

const root = join(__dirname, "..");
const ofPackage = (path) => join(root, "node_modules", path);
const jest = ofPackage("jest/bin/jest.js");
const typescript = ["-r", "./scripts/typescript-hook.cjs"];

const checks = [
  ["types", [ofPackage("typescript/bin/tsc"), "-p", "."]],
  ["types of the core alone", [ofPackage("typescript/bin/tsc"), "-p", "src/core"]],
  ["style of code", [ofPackage("eslint/bin/eslint.js"), "."]],
  ["form of code", [ofPackage("prettier/bin/prettier.cjs"), "--check", "."]],
  ["arrows between folders", [jest, "tests/architecture.test.ts"]],
  ["manifest", [jest, "tests/manifest"]],
  ["docs/rules.md is up to date", [...typescript, "scripts/print-rules.ts", "--check"]],
  ["docs/profile.schema.json is up to date", [...typescript, "scripts/print-profile-schema.ts", "--check"]],
  ["docs/word/members.md is up to date", [...typescript, "scripts/print-word-members.ts", "--check"]],
  ["samples are up to date", [...typescript, "scripts/build-samples.ts", "--check"]],
];

const failed = checks.filter(([name, args]) => {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) console.log(stdout + stderr);
  console.log(
    `${status === 0 ? "ok    " : "FAILED"} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`,
  );
  return status !== 0;
});

console.log(`\n${checks.length - failed.length} checks passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
