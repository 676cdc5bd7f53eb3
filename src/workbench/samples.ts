/** The documents that a person can start from; they stand in assets/samples. */
export interface Sample {
  readonly file: string;
  readonly title: string;
}

export const samples: readonly Sample[] = [
  { file: "bra-svar-pa-remiss.docx", title: "Bra svar på remiss" },
  { file: "svar-med-fel.docx", title: "Svar med många fel" },
  { file: "halvfardigt-svar.docx", title: "Halvfärdigt svar" },
  { file: "brevmall.docx", title: "Tomt brev med brevhuvud" },
];

/** "Nytt tomt": a document with one empty paragraph. */
export const emptyDocument = "tomt.docx";

export const addressOf = (file: string): string => `/assets/samples/${file}`;
