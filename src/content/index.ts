import type { ProfileContent } from "../core/profiles/parse-profile";
import stockholmNamnder from "./namnder/stockholm.json";
import kommun from "./profiles/kommun.json";
import stockholmKontor from "./profiles/stockholm-kontor.json";
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

export const profileContent: ProfileContent = {
  /** Each under its id. The first is what a document that says nothing yet is given. */
  files: [
    { file: "profiles/stockholm.json", json: stockholm },
    { file: "profiles/stockholm-kontor.json", json: stockholmKontor },
    { file: "profiles/kommun.json", json: kommun },
  ],
  wording: {
    "word-to-avoid": undvik,
    "common-misspelling": felstavningar,
    "spelling-variant": felstavningar,
    "abbreviation-malformed": forkortningar,
    "abbreviation-in-text": forkortningar,
    "abbreviation-unexplained": kandaForkortningar,
  },
};

export const namnderFiles: readonly ContentFile[] = [
  { file: "namnder/stockholm.json", json: stockholmNamnder },
];
