interface ResponseHeaders {
  headersFor(path: string): Record<string, string>;
  printHeadersFile(files: readonly string[]): string;
  printWebConfig(files: readonly string[]): string;
  printNginxExample(): string;
}

const { headersFor, printHeadersFile, printNginxExample, printWebConfig } =
  jest.requireActual<ResponseHeaders>("../../scripts/webpack/response-headers.cjs");

const files = ["taskpane.html", "taskpane.0123456789ab.js", "assets/icon-32.png"];
const policy = headersFor("taskpane.html")["Content-Security-Policy"] ?? "";

it("allows no eval, and no script but ours and Microsoft's", () => {
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
});

it.each([
  "officeapps.live.com",
  "office.com",
  "office365.com",
  "microsoft365.com",
  "cloud.microsoft",
  "sharepoint.com",
])("lets %s show the pane", (host) => {
  expect(policy).toMatch(new RegExp(`frame-ancestors .*https://\\*\\.${host.replaceAll(".", "\\.")}`));
});

it("keeps for ever only what bears a hash in its name", () => {
  expect(files.map((file) => headersFor(file)["Cache-Control"])).toEqual([
    "no-cache",
    "public, max-age=31536000, immutable",
    "public, max-age=86400",
  ]);
});

it.each([
  ["_headers", printHeadersFile(files)],
  ["web.config", printWebConfig(files)],
  ["nginx.conf.example", printNginxExample()],
])("says the same in %s", (_, example) => {
  expect(example).toContain(policy);
  expect(example).toContain("immutable");
});
