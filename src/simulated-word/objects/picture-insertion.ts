import { descendants } from "../../ooxml/xml/node";
import { InlinePicture } from "../model/handles";
import { newPictureRun } from "../model/pictures/new-picture";
import type { WordDocument } from "../model/word-document";
import { writes, type WireMethod } from "../wire/wire-type";
import type { ContentPlaces } from "./content-insertion";

/** `insertInlinePictureFromBase64(base64, location)`, for whatever has it. */
export function pictureInsertion<T extends { readonly document: WordDocument }, Location extends string>(
  locations: readonly Location[],
  { inline, storyOf }: Pick<ContentPlaces<T, Location>, "inline" | "storyOf">,
): WireMethod<T> {
  return writes((target, args) => {
    const location = args.choice(1, locations);
    const run = newPictureRun(target.document, args.text(0), storyOf(target));
    inline(target, [run], location);
    const [picture] = [...descendants(run, "wp:inline")];
    if (!picture) throw new Error("a new picture without a drawing");
    return new InlinePicture(target.document, picture);
  });
}
