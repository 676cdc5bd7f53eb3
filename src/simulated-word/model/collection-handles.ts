import { WireObject } from "../wire/wire-object";
import type {
  ContentControl,
  InlinePicture,
  List,
  Paragraph,
  Section,
  Table,
  TableCell,
  TableRow,
  TextRange,
} from "./handles";

export class ListCollection extends WireObject {
  constructor(readonly items: () => readonly List[]) {
    super();
  }
}

export class InlinePictureCollection extends WireObject {
  constructor(readonly items: () => readonly InlinePicture[]) {
    super();
  }
}

export class ParagraphCollection extends WireObject {
  constructor(readonly items: () => readonly Paragraph[]) {
    super();
  }
}

export class RangeCollection extends WireObject {
  constructor(readonly items: () => readonly TextRange[]) {
    super();
  }
}

export class ContentControlCollection extends WireObject {
  constructor(readonly items: () => readonly ContentControl[]) {
    super();
  }
}

export class TableCollection extends WireObject {
  constructor(readonly items: () => readonly Table[]) {
    super();
  }
}

export class TableRowCollection extends WireObject {
  constructor(readonly items: () => readonly TableRow[]) {
    super();
  }
}

export class TableCellCollection extends WireObject {
  constructor(readonly items: () => readonly TableCell[]) {
    super();
  }
}

export class SectionCollection extends WireObject {
  constructor(readonly items: () => readonly Section[]) {
    super();
  }
}
