import { printElement } from "../hidden-part/print-element";
import { printIsoDate } from "../language/plain-date";
import type { Despite } from "./attestation";
import { canonicalVersion } from "./canonical-text";
import type { SectionPrint } from "./fingerprint";
import type { Seal, SealedApproval } from "./seal";
import { sealNamespace } from "./seal-namespace";

/** The hidden part's XML. Characters that XML cannot hold are left out of the names. */
export function printSeal(seal: Seal): string {
  return printElement(
    "seal",
    { xmlns: sealNamespace, version: canonicalVersion },
    seal.approvals.map(printApproval),
  );
}

const printApproval = ({ name, title, date, print, despite }: SealedApproval): string =>
  printElement(
    "approval",
    { name, title, date: printIsoDate(date), hash: print.whole, ...(despite ? printDespite(despite) : {}) },
    print.sections.map(printSection),
  );

const printDespite = ({ hinders, reason }: Despite) => ({ hinders: String(hinders), reason });

const printSection = ({ name, hash }: SectionPrint): string => printElement("section", { name, hash });
