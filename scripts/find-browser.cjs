/** Finds a Chromium, Chrome or Edge for the browser tests: the CHROMIUM variable first, then the usual places. */
const { existsSync } = require("node:fs");
const { delimiter, join } = require("node:path");

const namesOnPath = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macApplications = ["Chromium", "Google Chrome", "Microsoft Edge"];

const windowsPrograms = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/** The program's path, or undefined. Throws when CHROMIUM names something that is not there. */
function findBrowser() {
  const asked = process.env.CHROMIUM;
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM names ${asked}, which does not exist.`);
  return asked || usualPlaces().find((path) => existsSync(path));
}

function usualPlaces() {
  switch (process.platform) {
    case "darwin":
      return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case "win32":
      return [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA]
        .filter(Boolean)
        .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
    default:
      return (process.env.PATH ?? "")
        .split(delimiter)
        .flatMap((folder) => namesOnPath.map((name) => join(folder, name)));
  }
}

const howToGetOne =
  "Install Chromium (Debian, Ubuntu: `sudo apt-get install chromium`), Chrome or Edge, or set CHROMIUM to its path.";

module.exports = { findBrowser, howToGetOne };
