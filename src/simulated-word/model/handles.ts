import type { XmlElement } from "../../ooxml/xml/node";
import { WireObject } from "../wire/wire-object";
import type { Anchor } from "./anchors";
import type { BorderLocation } from "./tables/borders";
import type { WordDocument } from "./word-document";

/** An element of the open document that the API has a class for. What it can do is in modules of its own. */
export abstract class Placed extends WireObject {
  constructor(
    readonly document: WordDocument,
    readonly element: XmlElement,
  ) {
    super();
  }

  override get isAlive(): boolean {
    return this.document.holds(this.element);
  }
}

/** A body, a header, a footer or a table cell's content; of the document's body perhaps one section only. */
export class Body extends Placed {
  declare private readonly brand: "Body";

  constructor(
    document: WordDocument,
    element: XmlElement,
    /** The w:sectPr of the section that it stands for. */
    readonly section?: XmlElement,
  ) {
    super(document, element);
  }

  override get isAlive(): boolean {
    return super.isAlive && (!this.section || this.document.holds(this.section));
  }
}

export class Paragraph extends Placed {
  declare private readonly brand: "Paragraph";
}

/** A w:sdt, inline or around blocks. */
export class ContentControl extends Placed {
  declare private readonly brand: "ContentControl";
}

export class Table extends Placed {
  declare private readonly brand: "Table";
}

export class TableRow extends Placed {
  declare private readonly brand: "TableRow";
}

export class TableCell extends Placed {
  declare private readonly brand: "TableCell";
}

/** A border of a table, a row or a cell: one edge or several. */
export class TableBorder extends Placed {
  declare private readonly brand: "TableBorder";

  constructor(
    document: WordDocument,
    element: XmlElement,
    readonly location: BorderLocation,
  ) {
    super(document, element);
  }
}

/** A section, by its w:sectPr. */
export class Section extends Placed {
  declare private readonly brand: "Section";
}

/** A stretch of text, from one place to another; empty where they are the same. */
export class TextRange extends WireObject {
  constructor(
    readonly document: WordDocument,
    readonly start: Anchor,
    readonly end: Anchor,
    /** Right after this inline control: offsets cannot tell its inside from its outside. */
    readonly after?: XmlElement,
  ) {
    super();
  }

  override get isAlive(): boolean {
    return this.document.holds(this.start.paragraph) && this.document.holds(this.end.paragraph);
  }
}

/** A paragraph's place in its list. */
export class ListItem extends Placed {
  declare private readonly brand: "ListItem";
}

/** A list, by its w:numId, in the story that its paragraphs stand in. */
export class List extends WireObject {
  constructor(
    readonly document: WordDocument,
    readonly number: string,
    readonly story: XmlElement,
  ) {
    super();
  }
}

export class InlinePicture extends Placed {
  declare private readonly brand: "InlinePicture";
}

/** The formatting of a paragraph's or a range's text, or a style's. */
export class Font extends WireObject {
  constructor(
    readonly document: WordDocument,
    /** What bears it: runs, the properties of an empty paragraph, a style; cut to measure where it is to be changed. */
    readonly bearers: (toChange: boolean) => readonly XmlElement[],
  ) {
    super();
  }
}
