import { harmfulDates } from "./harmful-dates";
import { harmfulDecisions } from "./harmful-decisions";
import { harmfulFonts, harmlessFonts } from "./fonts";
import { harmfulHeadings } from "./harmful-headings";
import { harmfulLists } from "./harmful-lists";
import { harmfulRemains } from "./harmful-remains";
import { harmfulStructure } from "./harmful-structure";
import { harmfulWords } from "./harmful-words";
import { harmlessForms } from "./harmless-forms";
import { harmlessMore } from "./harmless-more";
import { harmlessStructure } from "./harmless-structure";
import { harmlessTexts } from "./harmless-texts";
import { harmfulLanguage, harmlessLanguage } from "./language";
import { harmfulLetterheads, harmlessLetterheads } from "./letterheads";
import { harmfulSources, harmlessSources } from "./lists-of-sources";
import type { Operator } from "./mutant";
import { harmfulNumbering, harmlessNumbering } from "./numbering";
import { harmfulPoints, harmlessPoints } from "./points";
import { harmfulProperties, harmlessProperties } from "./properties";
import { harmfulSlips, harmlessSlips } from "./slips";
import { harmfulSnippets, harmlessSnippets } from "./snippets";

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
  ...harmfulSnippets,
  ...harmfulProperties,
  ...harmfulPoints,
  ...harmfulLetterheads,
  ...harmfulSources,
  ...harmfulStructure,
  ...harmfulNumbering,
  ...harmfulFonts,
];

/** Each changes a document in a way that tempts one rule, and nothing must be said. */
export const harmless: readonly Operator[] = [
  ...harmlessTexts,
  ...harmlessForms,
  ...harmlessMore,
  ...harmlessLanguage,
  ...harmlessSlips,
  ...harmlessSnippets,
  ...harmlessProperties,
  ...harmlessPoints,
  ...harmlessLetterheads,
  ...harmlessSources,
  ...harmlessStructure,
  ...harmlessNumbering,
  ...harmlessFonts,
];
