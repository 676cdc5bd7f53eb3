/** Lists the packages whose code stands in the bundle, with their licences. */
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

function printThirdPartyLicences(compilation) {
  const folders = [...new Set([...resourcesOf(compilation)].flatMap(packageFolder))].sort();
  const byText = new Map();
  for (const { name, text } of folders.map(readLicence))
    byText.set(text, [...(byText.get(text) ?? []), name]);
  return [...byText]
    .map(([text, names]) => `${names.join("\n")}\n\n${text.trim()}\n`)
    .join(`\n${"-".repeat(78)}\n\n`);
}

function* resourcesOf(compilation) {
  for (const module of compilation.modules)
    for (const inner of module.modules ?? [module])
      if (inner.resource) yield inner.resource.replaceAll("\\", "/");
}

function packageFolder(resource) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(resource) ?? [];
}

/** A package that states no licence is our mistake to find out before it is shipped. */
function readLicence(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!license) throw new Error(`${name} states no licence; it cannot be shipped.`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8") : noText(license, author);
  return { name: `${name} ${version} (${license})`, text: text.replaceAll("\r\n", "\n") };
}

const noText = (license, author) =>
  `Copyright ${author?.name ?? author ?? "its publisher"}. Licensed under ${license}; the package holds no licence text.`;

module.exports = { printThirdPartyLicences };
