import ovrigaArenden from "./ovriga-arenden.json";
import svarPaRemiss from "./svar-pa-remiss.json";

/** The words that new reports start with. `file` is what an error names. */
export const skeletonFiles: readonly { readonly file: string; readonly content: unknown }[] = [
  { file: "svar-pa-remiss.json", content: svarPaRemiss },
  { file: "ovriga-arenden.json", content: ovrigaArenden },
];
