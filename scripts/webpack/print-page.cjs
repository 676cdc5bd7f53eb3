/** Prints an HTML page from its template. */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const pages = join(__dirname, "../../src/pages");

/**
 * The order of scripts matters: the start check, then office.js (with what must stand before it), then the bundle.
 * `<script data-scripts="name">` in a template is replaced by `scripts[name]`, a list of addresses.
 */
function printPage(template, scripts) {
  const html = readFileSync(join(pages, template), "utf8");
  return html.replace(/^( *)<script data-scripts="([\w-]+)"><\/script>$/gm, (_, indent, name) => {
    if (!scripts[name]) throw new Error(`${template} asks for ”${name}”, which nobody gives.`);
    return scripts[name].map((address) => `${indent}<script src="${address}"></script>`).join("\n");
  });
}

/** What the page must load for an entry, in order. */
function filesOf(compilation, entry) {
  return compilation.entrypoints
    .get(entry)
    .getFiles()
    .filter((file) => file.endsWith(".js"));
}

module.exports = { filesOf, printPage };
