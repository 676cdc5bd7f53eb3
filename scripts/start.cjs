/** `npm start [-- --port N --no-open --no-reload]`: the browser page, built, served and opened. Ctrl+C ends it. */
const { join } = require("node:path");
const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");
const { readPort } = require("./arguments.cjs");
const { choosePort } = require("./choose-port.cjs");
const { openBrowser } = require("./open-browser.cjs");
const { endOnSignal } = require("./end-on-signal.cjs");
const { contentSecurityPolicy } = require("./browser-page-headers.cjs");
const configure = require("../webpack.config.js");

const usualPort = 3000;
const root = join(__dirname, "..");

async function start(args) {
  const port = await choosePort(readPort(args), usualPort);
  const reload = !args.includes("--no-reload");
  const compiler = webpack(configure({ page: "browser" }));
  const server = new WebpackDevServer(serverOptions(port, reload), compiler);
  endOnSignal(() => server.stop());
  console.log("Bygger sidan …");
  const built = new Promise((resolve) => compiler.hooks.done.tap("start", resolve));
  await server.start();
  if ((await built).hasErrors())
    return console.error("Bygget gick inte igenom. Rätta felen; sidan byggs om när en fil ändras.");
  const url = `http://localhost:${port}`;
  const opened = !args.includes("--no-open") && openBrowser(url);
  console.log(`${opened ? "Sidan öppnas på" : "Öppna sidan i en webbläsare:"} ${url}\nCtrl+C avslutar.`);
}

function serverOptions(port, reload) {
  const folder = (path, publicPath) => ({ directory: join(root, path), publicPath, watch: false });
  return {
    port,
    host: "localhost",
    hot: false,
    liveReload: reload,
    client: reload ? { overlay: false, logging: "warn" } : false,
    webSocketServer: reload ? "ws" : false,
    setupExitSignals: false,
    compress: false,
    headers: { "Content-Security-Policy": contentSecurityPolicy(port), "Cache-Control": "no-cache" },
    static: [folder("node_modules/@microsoft/office-js/dist", "/office-js"), folder("assets", "/assets")],
  };
}

start(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
