/** The address in manifest.xml: that of `npm run start:word`. */
const developmentAddress = "https://localhost:3100";

/**
 * The manifest for an add-in that is served somewhere else.
 * @param {string} manifest the text of manifest.xml
 * @param {string} address where the folder dist/web is served, such as "https://example.org/tillagg"
 * @returns {string} the manifest with that address throughout
 * @throws {Error} with a sentence for the person who gave an address that Word would refuse
 */
function manifestFor(manifest, address) {
  const escaped = escapeXml(parseAddress(address));
  return manifest.replaceAll(developmentAddress, () => escaped);
}

/** Word loads add-ins over https only; a query or a hash would end up in the middle of the files' addresses. */
function parseAddress(address) {
  const url = findUrl(address);
  if (url?.protocol !== "https:" || url.search || url.hash || url.username || url.password)
    throw new Error(`The address must be like https://example.org/tillagg, not "${address}".`);
  return url.href.replace(/\/+$/, "");
}

function findUrl(address) {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

module.exports = { developmentAddress, manifestFor };
