/** The documents that a person can start from; they stand in assets/samples. */
export interface Sample {
  readonly file: string;
  readonly title: string;
}

export const samples: readonly Sample[] = [
  { file: "manga-fel.docx", title: "Svar på remiss med många fel" },
  { file: "gott-exempel.docx", title: "Gott exempel" },
  { file: "ofardigt.docx", title: "Ofärdigt" },
  { file: "brevhuvud.docx", title: "Bara ett brevhuvud" },
];

/** "Nytt tomt": a document with one empty paragraph. */
export const emptyDocument = "tomt.docx";

export const addressOf = (file: string): string => `/assets/samples/${file}`;

/** Where the document that `?open=` names is to be had: a sample by its name, else an address of this page's server. */
export function addressAsked(query: string): string {
  const asked = new URLSearchParams(query).get("open");
  if (asked === null) return addressOf(samples[0]?.file ?? emptyDocument);
  const file = [...samples.map((sample) => sample.file), emptyDocument].find(
    (known) => known === asked || known === `${asked}.docx`,
  );
  return file === undefined ? asked : addressOf(file);
}
