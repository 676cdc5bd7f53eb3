import type { Package } from "../../ooxml/package/package";

/** The forms that numbers made in a session take in a file: of controls, tracked changes, paragraphs, custom XML. */
const forms: readonly (readonly [pattern: RegExp, radix: number])[] = [
  [/w:val="1(\d{6})"/g, 10],
  [/w:id="9(\d{5})"/g, 10],
  [/paraId="51([\dA-F]{6})"/g, 16],
  [/5E55109A-0000-4000-8000-([\dA-F]{12})/g, 16],
];

/** A number that nothing in the file bears: it may have been written by a session before this one. */
export function firstFreeId(source: Package): number {
  const texts = source.names
    .filter((name) => name.endsWith(".xml"))
    .map((name) => new TextDecoder().decode(source.bytes(name)));
  const taken = texts.flatMap((text) =>
    forms.flatMap(([pattern, radix]) =>
      [...text.matchAll(pattern)].map(([, digits = "0"]) => parseInt(digits, radix)),
    ),
  );
  return taken.reduce((most, number) => Math.max(most, number), 0) + 1;
}
