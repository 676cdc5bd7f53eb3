/** A paragraph of the body as Word tells of it, in Word's order. */
export interface WordParagraph {
  /** As Word gives it, with its own characters for notes, pictures and special hyphens. */
  readonly text: string;
  /** How deep in tables: 0 is body text. */
  readonly nesting: number;
  /** From WordApi 1.6: good for this session, and only a hint. */
  readonly localId?: string;
}

/** What is asked of each paragraph, as `load` wants it. Properties are named: a bare load has frozen Word on Mac. */
export function paragraphProperties(withLocalId: boolean): string {
  return `items/text,items/tableNestingLevel${withLocalId ? ",items/uniqueLocalId" : ""}`;
}

export function toWordParagraph(paragraph: Word.Paragraph, withLocalId: boolean): WordParagraph {
  const { text, tableNestingLevel: nesting } = paragraph;
  return withLocalId ? { text, nesting, localId: paragraph.uniqueLocalId } : { text, nesting };
}
