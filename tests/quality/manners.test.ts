import { differenceIn } from "./compare-manners";
import { readLabelledDocuments } from "./labelled-document";
import { manners } from "./manners";

const documents = readLabelledDocuments();

describe.each(manners)("made with $name", (manner) => {
  it.each(documents.map((labelled) => ({ name: labelled.name, labelled })))(
    "$name gives the same findings",
    ({ labelled }) => {
      expect(differenceIn(labelled, manner)).toEqual({ lost: [], added: [] });
    },
  );
});
