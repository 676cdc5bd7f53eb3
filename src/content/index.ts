import stockholmNamnder from "./namnder/stockholm.json";
import kommun from "./profiles/kommun.json";
import stockholm from "./profiles/stockholm.json";

/** A file of content as it is written, with the name that an error calls it by. */
export interface ContentFile {
  readonly file: string;
  readonly json: unknown;
}

/** The first is what a document that says nothing yet is given. */
export const profileFiles: readonly ContentFile[] = [
  { file: "profiles/stockholm.json", json: stockholm },
  { file: "profiles/kommun.json", json: kommun },
];

export const namnderFiles: readonly ContentFile[] = [
  { file: "namnder/stockholm.json", json: stockholmNamnder },
];
