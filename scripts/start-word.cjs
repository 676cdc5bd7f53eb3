/** `npm run start:word [-- --port N]`: serves the pane over https for a real Word, and says how to sideload it. */
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");
const { readPort } = require("./arguments.cjs");
const { choosePort } = require("./choose-port.cjs");
const { ensureCertificates } = require("./ensure-certificates.cjs");
const { endOnSignal } = require("./end-on-signal.cjs");
const { manifestFor } = require("./manifest-for.cjs");
const { howToSideload } = require("./how-to-sideload.cjs");
const { contentSecurityPolicy } = require("./webpack/response-headers.cjs");
const configure = require("../webpack.config.js");

const usualPort = 3100;
const root = join(__dirname, "..");

async function startForWord(args) {
  const port = await choosePort(readPort(args), usualPort);
  const origin = `https://localhost:${port}`;
  const certificates = await ensureCertificates(join(root, ".certs"));
  const compiler = webpack(configure({ origin }, { mode: "development" }));
  const server = new WebpackDevServer(serverOptions(port, certificates), compiler);
  endOnSignal(() => server.stop());
  await server.start();
  const fromHere = (path) => relative(process.cwd(), path) || path;
  const manifest = fromHere(writeManifest(origin));
  console.log(
    howToSideload({ manifest, authority: fromHere(certificates.authority), page: `${origin}/taskpane.html` }),
  );
}

/** Word reads the manifest from a folder of the person's, so it must stand on disk. */
function writeManifest(origin) {
  const folder = join(root, "dist/sideload");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "manifest.xml");
  writeFileSync(path, manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), origin));
  return path;
}

function serverOptions(port, { key, certificate }) {
  return {
    port,
    host: "localhost",
    server: { type: "https", options: { key, cert: certificate } },
    hot: false,
    client: { overlay: false, logging: "warn" },
    setupExitSignals: false,
    static: false,
    headers: {
      "Content-Security-Policy": contentSecurityPolicy(`wss://localhost:${port}`),
      "Cache-Control": "no-cache",
      // Word on the web fetches the icons from another origin, which the server forbids unless told.
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  };
}

startForWord(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
