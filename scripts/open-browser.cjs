/** Opens an address in the person's browser. */
const { spawn } = require("node:child_process");

/** False where there is no screen to open anything on. */
function openBrowser(url) {
  const command = commandFor(url);
  if (!command) return false;
  const [name, ...args] = command;
  const child = spawn(name, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
  return true;
}

function commandFor(url) {
  switch (process.platform) {
    case "darwin":
      return ["open", url];
    case "win32":
      return ["cmd", "/c", "start", "", url];
    default:
      return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open", url] : undefined;
  }
}

module.exports = { openBrowser };
