import type { Rule } from "../checking/rule";

/** Every rule. A new one is one file and one line here. */
export const rules: readonly Rule[] = [];
