/**
 * `npm test`: everything that runs without a browser, then what needs one. The last line sums both: "N passed, N failed".
 * Without a browser the second part is left out and that is said; in CI (CI=true) it is a failure.
 */
const { spawnSync } = require("node:child_process");
const { mkdirSync, readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");
const { findBrowser, howToGetOne } = require("./find-browser.cjs");

const root = join(__dirname, "..");
const shippedTo = "https://example.org/tillagg";
const results = join(root, "test-results");

function runTests() {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
  buildForTests();
  const outcomes = [runJest("without-browser", "jest.config.js"), runBrowserTests()];
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0 ? 0 : 1;
}

/** What is shipped is built once for all tests that look at it. A build that fails, they report. */
function buildForTests() {
  const output = join(results, "web");
  const webpack = require.resolve("webpack/bin/webpack.js");
  const args = [webpack, "--mode", "production", "--env", `output=${output}`, "--env", `origin=${shippedTo}`];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status === 0) process.env.WEB_BUILD = output;
}

function runBrowserTests() {
  return findBrowser()
    ? runJest("browser", "tests/browser/jest.config.js")
    : tellNoBrowser(process.env.CI === "true");
}

/** What was not looked at must not pass for looked at. */
function tellNoBrowser(inCi) {
  const line = "!".repeat(78);
  console.error(`\n${line}\nNOT VERIFIED: browser tests (no browser was found)\n${howToGetOne}\n${line}`);
  return { passed: 0, failed: inCi ? 1 : 0 };
}

function runJest(name, config) {
  const output = join(results, `${name}.json`);
  const jest = require.resolve("jest/bin/jest");
  const args = [jest, "--config", join(root, config), "--json", "--outputFile", output];
  spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  return readOutcome(output);
}

/** A suite that could not even start counts as one failure. So does a run that left no result. */
function readOutcome(file) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, success } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

module.exports = { readOutcome, tellNoBrowser };

if (require.main === module) process.exitCode = runTests();
