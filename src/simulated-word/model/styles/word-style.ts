import type { XmlElement } from "../../../ooxml/xml/node";
import { WireObject } from "../../wire/wire-object";
import { ensureBuiltInStyle } from "../latent-styles";
import { builtInStyles, findBuiltIn, localName } from "../style-names";
import { nameOfStyle, styleByName, styleElements } from "../style-sheet";
import type { WordDocument } from "../word-document";

/** A style of the document: one that it defines, or one of Word's own that it has not used yet. */
export class WordStyle extends WireObject {
  constructor(
    readonly document: WordDocument,
    /** The `w:name`. */
    readonly name: string,
  ) {
    super();
  }

  override get isAlive(): boolean {
    return this.element !== undefined || findBuiltIn(this.name) !== undefined;
  }

  /** Undefined for a style of Word's own that the document does not define. */
  get element(): XmlElement | undefined {
    return styleByName(this.document, this.name);
  }

  /** To be changed: one of Word's own is defined by that. */
  get editable(): XmlElement {
    const builtIn = findBuiltIn(this.name);
    if (builtIn) ensureBuiltInStyle(this.document, builtIn);
    const { element } = this;
    if (!element) throw new Error(`there is no style called ${this.name}`);
    return element;
  }
}

export class WordStyleCollection extends WireObject {
  constructor(readonly items: () => readonly WordStyle[]) {
    super();
  }
}

/** What the document defines, in its order, then what Word has besides. */
export function stylesOf(document: WordDocument): readonly WordStyle[] {
  const defined = styleElements(document).map(nameOfStyle);
  const known = new Set(defined.map((name) => name.toLowerCase()));
  const latent = builtInStyles.map(({ name }) => name).filter((name) => !known.has(name.toLowerCase()));
  return [...defined, ...latent].map((name) => new WordStyle(document, name));
}

/** By the name that Word shows in its own language, by the English one, or as the file has it. */
export function findStyle(document: WordDocument, name: string): WordStyle | undefined {
  const { locale } = document.settings;
  const builtIn = builtInStyles.find((style) =>
    [localName(style.name, locale), style.english].includes(name),
  );
  if (builtIn) return new WordStyle(document, builtIn.name);
  const own = styleElements(document).find((style) => nameOfStyle(style) === name);
  return own && new WordStyle(document, nameOfStyle(own));
}
