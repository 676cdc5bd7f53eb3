import { harmfulDates } from "./harmful-dates";
import { harmfulDecisions } from "./harmful-decisions";
import { harmfulHeadings } from "./harmful-headings";
import { harmfulLists } from "./harmful-lists";
import { harmfulRemains } from "./harmful-remains";
import { harmfulWords } from "./harmful-words";
import { harmlessForms } from "./harmless-forms";
import { harmlessMore } from "./harmless-more";
import { harmlessTexts } from "./harmless-texts";
import { harmfulLanguage, harmlessLanguage } from "./language";
import type { Operator } from "./mutant";
import { harmfulSlips, harmlessSlips } from "./slips";

/** Each spoils a document in one way that one rule must see, and nothing else must be said. */
export const harmful: readonly Operator[] = [
  ...harmfulDates,
  ...harmfulWords,
  ...harmfulHeadings,
  ...harmfulDecisions,
  ...harmfulRemains,
  ...harmfulLists,
  ...harmfulLanguage,
  ...harmfulSlips,
];

/** Each changes a document in a way that tempts one rule, and nothing must be said. */
export const harmless: readonly Operator[] = [
  ...harmlessTexts,
  ...harmlessForms,
  ...harmlessMore,
  ...harmlessLanguage,
  ...harmlessSlips,
];
