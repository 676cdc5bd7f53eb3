/**
 * A certificate for https://localhost and the authority that signs it, made on this machine and kept in a folder.
 * Made by office-addin-dev-certs, but not installed by it: that needs sudo, and reports success when it fails.
 */
const { X509Certificate } = require("node:crypto");
const { existsSync, readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");
const { generateCertificates } = require("office-addin-dev-certs");

const days = 90;
const day = 24 * 60 * 60 * 1000;

async function ensureCertificates(folder) {
  const authority = join(folder, "ca.crt");
  const certificate = join(folder, "localhost.crt");
  const key = join(folder, "localhost.key");
  if (!isGoodForADay(certificate)) {
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(authority, certificate, key, days);
  }
  return { authority, certificate: readFileSync(certificate, "utf8"), key: readFileSync(key, "utf8") };
}

function isGoodForADay(certificate) {
  return (
    existsSync(certificate) &&
    Date.parse(new X509Certificate(readFileSync(certificate)).validTo) > Date.now() + day
  );
}

module.exports = { ensureCertificates };
