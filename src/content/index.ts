import stockholmNamnder from "./namnder/stockholm.json";
import kommun from "./profiles/kommun.json";
import stockholm from "./profiles/stockholm.json";
import felstavningar from "./wording/felstavningar.json";
import forkortningar from "./wording/forkortningar.json";
import kandaForkortningar from "./wording/kanda-forkortningar.json";
import undvik from "./wording/undvik.json";

/** A file of content as it is written, with the name that an error calls it by. */
export interface ContentFile {
  readonly file: string;
  readonly json: unknown;
}

/** The word lists that a rule works with, where a profile has none of its own for it. */
const wording: Readonly<Record<string, unknown>> = {
  "word-to-avoid": undvik,
  "common-misspelling": felstavningar,
  "abbreviation-malformed": forkortningar,
  "abbreviation-in-text": forkortningar,
  "abbreviation-unexplained": kandaForkortningar,
};

function withWording(profile: { readonly rules: object }): unknown {
  const settings = Object.entries(profile.rules).map(([rule, setting]: [string, unknown]) => {
    const needsList = typeof setting === "string" && setting !== "off" && rule in wording;
    return [rule, needsList ? [setting, wording[rule]] : setting] as const;
  });
  return { ...profile, rules: Object.fromEntries(settings) };
}

/** The first is what a document that says nothing yet is given. */
export const profileFiles: readonly ContentFile[] = [
  { file: "profiles/stockholm.json", json: withWording(stockholm) },
  { file: "profiles/kommun.json", json: withWording(kommun) },
];

export const namnderFiles: readonly ContentFile[] = [
  { file: "namnder/stockholm.json", json: stockholmNamnder },
];
