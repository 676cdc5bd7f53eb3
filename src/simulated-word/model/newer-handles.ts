import type { XmlElement } from "../../ooxml/xml/node";
import { WireObject } from "../wire/wire-object";
import type { ContentControl } from "./handles";
import { Placed } from "./handles";
import type { WordDocument } from "./word-document";

/** What a checkbox control has beyond any control. Its element is the control. */
export class CheckboxContentControl extends Placed {
  declare private readonly brand: "CheckboxContentControl";
}

export class DropDownListContentControl extends Placed {
  declare private readonly brand: "DropDownListContentControl";
}

export class ComboBoxContentControl extends Placed {
  declare private readonly brand: "ComboBoxContentControl";
}

/** A choice of a drop-down list or a combo box. Its element is the w:listItem. */
export class ControlListItem extends Placed {
  constructor(
    document: WordDocument,
    element: XmlElement,
    readonly control: ContentControl,
  ) {
    super(document, element);
  }
}

export class ControlListItemCollection extends WireObject {
  constructor(readonly items: () => readonly ControlListItem[]) {
    super();
  }
}

/** A field, by the element that begins it. */
export class Field extends Placed {
  declare private readonly brand: "Field";
}

export class FieldCollection extends WireObject {
  constructor(readonly items: () => readonly Field[]) {
    super();
  }
}

/** A footnote or an endnote, by its reference in the text. */
export class NoteItem extends Placed {
  declare private readonly brand: "NoteItem";
}

export class NoteItemCollection extends WireObject {
  constructor(readonly items: () => readonly NoteItem[]) {
    super();
  }
}

/** A comment that is no reply, by its w:comment. */
export class Comment extends Placed {
  declare private readonly brand: "Comment";
}

export class CommentReply extends Placed {
  declare private readonly brand: "CommentReply";
}

export class CommentCollection extends WireObject {
  constructor(readonly items: () => readonly Comment[]) {
    super();
  }
}

export class CommentReplyCollection extends WireObject {
  constructor(readonly items: () => readonly CommentReply[]) {
    super();
  }
}

/** The text of a comment or of a reply. */
export class CommentContentRange extends Placed {
  declare private readonly brand: "CommentContentRange";
}
