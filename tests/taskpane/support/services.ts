import type { Environment } from "../../../src/actions/environment";
import { defineRule, noOptions, type Rule } from "../../../src/core/checking/rule";
import { textBlocks } from "../../../src/core/document/text-blocks";
import type { Profile } from "../../../src/core/profiles/profile";
import type { DocumentHost } from "../../../src/host/document-host";
import { skeletonFiles } from "../../../src/content/skeletons";
import { parseSkeleton } from "../../../src/core/skeleton/parse-skeleton";
import { profiles } from "../../support/profiles";
import { createShortMemory } from "../../../src/taskpane/pane-memory";
import { en } from "../../../src/taskpane/strings/en";
import { sv } from "../../../src/taskpane/strings/sv";
import { fixedTheme, type TaskpaneServices } from "../../../src/taskpane/services";

export const skeletons = skeletonFiles.map(({ file, content }) => parseSkeleton(content, file));

/** As the pane gets them: with their skeletons. */
export const organisations: readonly Profile[] = profiles.map((profile) => ({ ...profile, skeletons }));

/** Finds "gammalt" and would rather have "nytt": one safe correction. */
export const oneCorrection = ruleAbout("word-with-one-correction", "gammalt", ["nytt"]);
/** Finds "oklart", for which there are two alternatives. */
export const twoAlternatives = ruleAbout("word-with-two-alternatives", "oklart", ["tydligt", "klart"]);

/** Finds the first of a word in each paragraph. The id decides among which findings it is shown. */
export function ruleAbout(id: string, word: string, replacements: readonly string[]): Rule {
  return defineRule<unknown>({
    id,
    title: { sv: id, en: id },
    why: { sv: `Därför att ”${word}” är fel.`, en: `Because “${word}” is wrong.` },
    source: "Provhandboken, sidan 1",
    severity: "warning",
    parseOptions: noOptions,
    *check({ document }) {
      for (const { id: block, text } of textBlocks(document.blocks)) {
        const start = text.indexOf(word);
        if (start < 0) continue;
        const end = start + word.length;
        yield {
          message: { sv: `Ordet ”${word}” ska bytas.`, en: `The word “${word}” should be replaced.` },
          where: { block, text, start, end },
          fixes: replacements.map((replacement) => ({
            before: word,
            after: replacement,
            edits: [{ kind: "replace-text", block, expected: text, start, end, replacement }],
          })),
        };
      }
    },
  });
}

export function profileWith(...rules: readonly Rule[]): Profile {
  return {
    id: "prov",
    name: "Provkommunen",
    headings: { decision: ["Förslag till beslut"], summary: ["Sammanfattning"], matter: ["Ärendet"] },
    matters: {
      "svar-pa-remiss": {
        name: "Svar på remiss",
        required: ["decision", "summary"],
        optional: ["matter"],
      },
    },
    skeletons,
    checks: rules.map((each) => ({ rule: each, severity: each.severity, options: undefined })),
  };
}

export function environmentWith(overrides: Partial<Environment> = {}): Environment {
  return {
    profiles: [profileWith(oneCorrection, twoAlternatives)],
    library: { clauses: [] },
    today: () => ({ year: 2023, month: 11, day: 15 }),
    hash: (text) => text.length.toString(16).padStart(64, "0"),
    ...overrides,
  };
}

const namnder = [
  { namnd: "Kulturnämnden", forvaltning: "Kulturförvaltningen" },
  { namnd: "Kyrkogårdsnämnden", forvaltning: "Kyrkogårdsförvaltningen" },
  { namnd: "Trafiknämnden", forvaltning: "Trafikkontoret" },
];

export type ServiceOverrides = Partial<TaskpaneServices> & { readonly environment?: Environment };

export function servicesWith(
  host: DocumentHost,
  { environment = environmentWith(), language = "sv", ...overrides }: ServiceOverrides = {},
): TaskpaneServices {
  return {
    host,
    content: Promise.resolve({ environment, namnder }),
    language,
    strings: { sv, en }[language],
    theme: fixedTheme("light"),
    memory: createShortMemory(),
    ...overrides,
  };
}
