/**
 * Runs before `npm start`, `npm test` and the rest, and so may use nothing but Node itself: installs what the lock file
 * names when it is not there. What is installed is compared with the lock by version, not by time stamp, for a fresh
 * clone's files are all equally new.
 */
const { spawnSync } = require("node:child_process");
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const oldestNode = 20;

/** The packages of a lock file, by folder; none when it is missing or broken. */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return {};
  }
}

/** Folders that the lock names and that are missing or hold another version. Optional ones may be missing. */
function findOutdated(root) {
  const locked = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(join(root, "node_modules/.package-lock.json"));
  return Object.keys(locked)
    .filter((folder) => folder !== "" && !(locked[folder].optional && !installed[folder]))
    .filter(
      (folder) => installed[folder]?.version !== locked[folder].version || !existsSync(join(root, folder)),
    );
}

function install(root) {
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  return npm
    ? spawnSync(process.execPath, [npm, "ci"], options)
    : spawnSync("npm", ["ci"], { ...options, shell: process.platform === "win32" });
}

function ensureInstalled(root) {
  if (Number(process.versions.node.split(".")[0]) < oldestNode) {
    console.error(
      `Node ${oldestNode} eller senare behövs; det här är ${process.versions.node}. Hämta en ny på nodejs.org.`,
    );
    return 1;
  }
  const outdated = findOutdated(root);
  if (outdated.length === 0) return 0;
  console.log(
    `Installerar det som saknas (${outdated.length} paket). Det tar en minut eller två första gången.`,
  );
  const status = install(root).status ?? 1;
  if (status !== 0) console.error("Installationen gick inte igenom. Felet står ovan; kör om med `npm ci`.");
  return status;
}

module.exports = { ensureInstalled, findOutdated };

if (require.main === module) process.exitCode = ensureInstalled(join(__dirname, ".."));
