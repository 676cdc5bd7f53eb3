import { checkDocument } from "../src/core/checking/check-document";
import { openPackage } from "../src/ooxml/package/open-package";
import { readDocument } from "../src/ooxml/read/read-document";
import { createEnvironment } from "../src/start-environment";

/** Reads a file and checks it with the first profile, which turns the most rules on. */
export function readAndCheck(): (file: Uint8Array) => void {
  const { profiles, hash, today } = createEnvironment();
  const [profile] = profiles;
  if (!profile) throw new Error("there is no profile");
  return (file) => void checkDocument(readDocument(openPackage(file)), { profile, hash, today: today() });
}
