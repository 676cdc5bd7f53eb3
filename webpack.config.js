/**
 * Two builds of the same pane: dist/web, what an organisation puts on its web server (`npm run build`), and the
 * browser page of `npm start`, where the pane stands beside a simulated Word. `npm run build` also makes dist/cli, the
 * command line.
 */
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { developmentAddress, manifestFor } = require("./scripts/manifest-for.cjs");
const { contentHash } = require("./scripts/webpack/content-hash.cjs");
const { EmitFiles } = require("./scripts/webpack/emit-files.cjs");
const { filesOf, printPage } = require("./scripts/webpack/print-page.cjs");
const { RunnableScript } = require("./scripts/webpack/runnable-script.cjs");
const { printThirdPartyLicences } = require("./scripts/webpack/third-party-licences.cjs");
const responseHeaders = require("./scripts/webpack/response-headers.cjs");

const officeJs = `${responseHeaders.officeCdn}/lib/1/hosted/office.js`;
const startCheck = readFileSync(join(__dirname, "src/pages/start-check.js"));

/** @param env `origin`: where dist/web will be served; `page: "browser"` for the page of `npm start`; `output`: a folder. */
module.exports = (env = {}, { mode = "production" } = {}) => {
  if (env.page === "browser") return browserPage(env);
  const pane = wordPane({ origin: developmentAddress, ...env, mode });
  // Who names a folder, or serves the pane, asks for the pane alone.
  return env.WEBPACK_BUILD && !env.output ? [pane, commandLine(mode)] : pane;
};

function wordPane({ origin, mode, output = join(__dirname, "dist/web") }) {
  return {
    ...shared(mode, output),
    name: "word",
    entry: { taskpane: "./src/start-in-word.tsx" },
    optimization: { splitChunks: { cacheGroups: { check: whatChecks } } },
    plugins: [new EmitFiles((compilation) => filesForWord(compilation, origin))],
  };
}

/**
 * What reads and checks is one file, which no panel but every answer waits for. The pane does not stand before it can
 * talk to Word, so what that needs is copied into a file of its own.
 */
const whatChecks = {
  test: /[\\/]src[\\/](core|content)[\\/]/,
  chunks: ({ name }) => name !== "word" && name !== "taskpane",
  name: "check",
  minSize: 0,
};

function browserPage({ output = join(__dirname, "dist/browser") }) {
  return {
    ...shared("development", output),
    name: "browser",
    entry: { workbench: "./src/start-in-browser.ts", taskpane: "./src/start-in-word.tsx" },
    plugins: [new EmitFiles(filesForBrowser)],
  };
}

const licencesOf = (compilation) => ({ "third-party-licences.txt": printThirdPartyLicences(compilation) });

function commandLine(mode) {
  const path = join(__dirname, "dist/cli");
  return {
    ...shared(mode, path),
    name: "cli",
    target: "node20",
    entry: { tjansteutlatande: "./src/start-in-terminal.ts" },
    output: { path, filename: "[name].cjs", clean: true },
    plugins: [new RunnableScript(), new EmitFiles(licencesOf)],
  };
}

function shared(mode, path) {
  const hash = mode === "production" ? ".[contenthash:12]" : "";
  return {
    mode,
    target: ["web", "es2022"],
    // No eval, in keeping with the Content-Security-Policy; nothing of our sources beside what is shipped.
    devtool: mode === "production" ? false : "cheap-module-source-map",
    output: { path, filename: `[name]${hash}.js`, chunkFilename: `[name]${hash}.js`, clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

function filesForWord(compilation, origin) {
  const check = `start-check.${contentHash(startCheck)}.js`;
  const files = {
    [check]: startCheck,
    "taskpane.html": printPage("taskpane.html", {
      "start-check": [check],
      office: [officeJs],
      bundle: filesOf(compilation, "taskpane"),
    }),
    "manifest.xml": manifestFor(readFileSync(join(__dirname, "manifest.xml"), "utf8"), origin),
    "third-party-licences.txt": printThirdPartyLicences(compilation),
    ...icons(),
  };
  const names = [...Object.keys(compilation.assets), ...Object.keys(files)];
  return { ...files, ...headerExamples(names) };
}

function headerExamples(files) {
  return {
    _headers: responseHeaders.printHeadersFile(files),
    "web.config": responseHeaders.printWebConfig(files),
    "nginx.conf.example": responseHeaders.printNginxExample(),
  };
}

function icons() {
  const folder = join(__dirname, "assets");
  const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
  return Object.fromEntries(names.map((name) => [`assets/${name}`, readFileSync(join(folder, name))]));
}

/** The pane's page is the same but for what stands before office.js: the connection to the simulated Word. */
function filesForBrowser(compilation) {
  return {
    "start-check.js": startCheck,
    "connect-to-word.js": readFileSync(join(__dirname, "src/pages/connect-to-word.js")),
    "workbench.css": readFileSync(join(__dirname, "src/pages/workbench.css")),
    "index.html": printPage("workbench.html", { bundle: filesOf(compilation, "workbench") }),
    "taskpane.html": printPage("taskpane.html", {
      "start-check": ["start-check.js"],
      office: ["connect-to-word.js", "office-js/office.js"],
      bundle: filesOf(compilation, "taskpane"),
    }),
  };
}
