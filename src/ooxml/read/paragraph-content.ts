import type { Look, Span } from "../../core/document/document";
import type { XmlElement } from "../xml/node";

/** A paragraph's final text and what is special in it. */
export interface ParagraphContent {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly look: Look;
}

/** Which elements gave which stretches of the text: how edits find their place. */
export interface ParagraphTrace {
  readonly pieces: TextPiece[];
  readonly controls: TracedControl[];
}

/** An element that stands for a stretch of text: a w:t, w:tab, w:br and so on. */
export interface TextPiece {
  readonly node: XmlElement;
  readonly start: number;
  readonly text: string;
}

/** A w:sdt, inline or around the paragraph, and the stretch inside it. */
export interface TracedControl {
  readonly node: XmlElement;
  readonly start: number;
  readonly end: number;
}
