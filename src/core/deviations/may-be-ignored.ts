import type { Finding } from "../checking/finding";

/**
 * Hinders too may be approved, for a person who gives name and reason knows more than a rule. But that the text has been
 * changed since somebody approved it is for that somebody to say, with a new attest.
 */
export const mayBeIgnored = ({ rule }: Pick<Finding, "rule">): boolean => rule !== "changed-after-attest";
