import { checkAs, keyOf } from "./check-labelled";
import type { LabelledDocument } from "./labelled-document";
import { remade, type Manner } from "./manners";

/** How the findings in a file differ from those in the text; both empty when they are the same. */
export interface Difference {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** Of these nothing can be asked where no heading is styled as one: which section there is, and what it is called. */
const aboutHeadings = /^(?:heading-misspelled|section-empty|required-heading-missing) /;

export function differenceIn(labelled: LabelledDocument, manner: Manner): Difference {
  const expected = keysOf(labelled, labelled.document);
  const actual = keysOf(labelled, remade(labelled, manner));
  const isDue = (key: string) => manner.hasHeadings || !aboutHeadings.test(key);
  return {
    lost: expected.filter((key) => !actual.includes(key)).filter(isDue),
    added: actual
      .filter((key) => !expected.includes(key))
      .filter((key) => !manner.ownFaults.some((rule) => key.startsWith(`${rule} `))),
  };
}

const keysOf = (labelled: LabelledDocument, document: LabelledDocument["document"]): readonly string[] =>
  checkAs(labelled, document).findings.map(keyOf);
