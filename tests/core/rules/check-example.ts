import { profileContent } from "../../../src/content";
import { printSeal } from "../../../src/core/attestation/print-seal";
import { takeFingerprint } from "../../../src/core/attestation/fingerprint";
import { checkDocument, type CheckReport } from "../../../src/core/checking/check-document";
import { quoteOf, type Finding } from "../../../src/core/checking/finding";
import type { Document } from "../../../src/core/document/document";
import { readFacts } from "../../../src/core/facts/read-facts";
import { parseProfiles } from "../../../src/core/profiles/parse-profile";
import type { Profile } from "../../../src/core/profiles/profile";
import { rules } from "../../../src/core/rules";
import type { Rule } from "../../../src/core/checking/rule";
import { documentFrom } from "../../support/notation";
import { profileNamed, profiles } from "../../support/profiles";
import { sha256 } from "../../support/sha256";
import type { AcceptedExample } from "./rule-examples";

/** Checks an example against its profile with one rule alone. */
export function checkExample(rule: Rule, example: AcceptedExample): CheckReport {
  const profile = onlyRule(profileNamed(example.profile ?? "stockholm"), rule);
  return check(documentOf(example, profile), profile, example.guidance);
}

export function check(document: Document, profile: Profile, guidance: readonly string[] = []): CheckReport {
  return checkDocument(document, {
    profile,
    guidance,
    today: { year: 2026, month: 1, day: 15 },
    hash: sha256,
  });
}

/** The words of a finding and of its further places. */
export function quotesOf({ where, related = [] }: Finding): readonly string[] {
  return [where === "document" ? "hela dokumentet" : quoteOf(where), ...related.map(quoteOf)];
}

/** One that no profile has turned on is tried as in a profile that turns it on. */
function onlyRule(profile: Profile, rule: Rule): Profile {
  const isIt = (check: Profile["checks"][number]) => check.rule.id === rule.id;
  const isUsed = profiles.some(({ checks }) => checks.some(isIt));
  const { checks } = isUsed ? profile : turnedOn(profile, rule);
  return { ...profile, checks: checks.filter(isIt) };
}

function turnedOn({ id }: Profile, rule: Rule): Profile {
  const json = {
    id: "with-one-more",
    name: "Med en regel till",
    extends: id,
    rules: { [rule.id]: rule.severity },
  };
  const files = [...profileContent.files, { file: "with-one-more.json", json }];
  const profile = parseProfiles({ ...profileContent, files }, rules).find((one) => one.id === json.id);
  if (!profile) throw new Error("The profile was not read.");
  return profile;
}

function documentOf({ text, sealedAs }: AcceptedExample, profile: Profile): Document {
  const document = documentFrom(text);
  return sealedAs === undefined
    ? document
    : { ...document, storedSeal: sealOf(documentFrom(sealedAs), profile) };
}

function sealOf(document: Document, profile: Profile): Document["storedSeal"] {
  const print = takeFingerprint(document, readFacts(document, profile), sha256);
  if (!print) throw new Error("There is nothing to seal.");
  const approval = {
    name: "Ture Holmdal",
    title: "Förvaltningschef",
    date: { year: 2024, month: 8, day: 27 },
    print,
  };
  return { state: "read", xml: printSeal({ approvals: [approval] }) };
}
