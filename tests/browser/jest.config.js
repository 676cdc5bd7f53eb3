const { join } = require("node:path");
const { transform } = require("../../jest.config.js");

/** One page at a time: the tests share a server, and a browser on two cores does best alone. */
/** @type {import("jest").Config} */
module.exports = {
  rootDir: join(__dirname, "../.."),
  testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  globalSetup: "<rootDir>/tests/browser/support/start-page.ts",
  globalTeardown: "<rootDir>/tests/browser/support/stop-page.ts",
  testTimeout: 60_000,
  maxWorkers: 1,
  transform,
};
