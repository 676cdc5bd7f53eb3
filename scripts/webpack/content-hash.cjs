const { createHash } = require("node:crypto");

/** Twelve hexadecimal digits, as webpack's own names bear. */
function contentHash(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

module.exports = { contentHash };
