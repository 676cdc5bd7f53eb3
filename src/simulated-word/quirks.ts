/**
 * What real Words do that the reference does not say, each as a switch. docs/word/switches.md gives for each
 * its source, and the probe of the self-test that would confirm it in a real Word.
 */
export interface Quirks {
  /** Milliseconds before a batch is answered. */
  slow: number;
  /** The nth writing action from now on fails, once, with GeneralException; 0 is never. */
  failsAtAction: number;
  /** Every write is answered with AccessDenied, and `Office.context.document.mode` is read-only. */
  readOnly: boolean;
  /** The document is protected: writes are answered with AccessDenied though its mode is read-write. */
  protected: boolean;
  getOoxmlThrows: boolean;
  /** A batch with getOoxml in it is never answered. */
  getOoxmlNeverAnswers: boolean;
  /** getOoxml is a new serialization: other paraId and rsid, runs merged and split. */
  getOoxmlReserializes: boolean;
  /** getOoxml leaves out numbering and settings. */
  getOoxmlDropsParts: boolean;
  /** getOoxml of the body has neither headers and footers nor references to them (Word on the web). */
  getOoxmlWithoutHeaders: boolean;
  /** Asking for a header or footer that is not there makes one. */
  headerCreated: boolean;
  /** Setting placeholderText is answered with NotAllowed (Word on the web). */
  placeholderRefused: boolean;
  /** A placeholder is not taken while there is text, and an emptied control shows Word's own words (Word on the web). */
  placeholderForgotten: boolean;
  /** A paragraph whose style stands in inserted OOXML by an id without a definition becomes Normal. */
  styleIdOnlyBecomesNormal: boolean;
  /** insertOoxml leaves an empty paragraph after what it inserted. */
  trailingParagraph: boolean;
  /** Custom XML parts are added and deleted without an error and without effect (Word on the web). */
  customXmlDropped: boolean;
  /** setXml of a custom XML part fails. */
  setXmlFails: boolean;
  /** Steps before an insertOoxml cannot be undone (Word on the web). */
  insertOoxmlClearsUndo: boolean;
  /** Milliseconds that insertOoxml takes, during which nothing else is answered (Word on the web). */
  insertOoxmlSlow: number;
  /** A paragraph's text includes what is deleted with tracking (Word on the web). */
  textIncludesDeletions: boolean;
  /** Setting headerRowCount is accepted and does nothing (Windows before 16.0.20027). */
  headerRowCountIgnored: boolean;
  /** Error messages are in Word's own language; codes are not. */
  localisedMessages: boolean;
  /** The empty paragraph after inserted OOXML becomes a list item when a list stands last (Mac). */
  macTrailingListItem: boolean;
  /** Events do not come, of whatever kind. */
  eventsMissed: boolean;
  /** A deletion that is tracked raises no onParagraphChanged. */
  trackedDeletionSilent: boolean;
  /** Formatting alone raises no onParagraphChanged (Word on the web). */
  formattingSilent: boolean;
  /** A paragraph's uniqueLocalId goes over to one that is inserted after it (Mac). */
  localIdMoves: boolean;
  /** Runs between two batches: what another author does in the same document. */
  anotherAuthorEditsBetweenBatches: (() => void) | undefined;
}

/** Word on Windows as far as it is known: what does no harm to know is on, what is a platform's or a build's is off. */
export function defaultQuirks(): Quirks {
  return {
    slow: 0,
    failsAtAction: 0,
    readOnly: false,
    protected: false,
    getOoxmlThrows: false,
    getOoxmlNeverAnswers: false,
    getOoxmlReserializes: true,
    getOoxmlDropsParts: false,
    getOoxmlWithoutHeaders: false,
    headerCreated: true,
    placeholderRefused: false,
    placeholderForgotten: false,
    styleIdOnlyBecomesNormal: true,
    trailingParagraph: true,
    customXmlDropped: false,
    setXmlFails: false,
    insertOoxmlClearsUndo: false,
    insertOoxmlSlow: 0,
    textIncludesDeletions: false,
    headerRowCountIgnored: false,
    localisedMessages: false,
    macTrailingListItem: false,
    eventsMissed: false,
    trackedDeletionSilent: true,
    formattingSilent: false,
    localIdMoves: false,
    anotherAuthorEditsBetweenBatches: undefined,
  };
}

/** Word on the web, where it is known to differ. */
export function webQuirks(): Quirks {
  return {
    ...defaultQuirks(),
    getOoxmlWithoutHeaders: true,
    placeholderRefused: true,
    placeholderForgotten: true,
    customXmlDropped: true,
    formattingSilent: true,
    insertOoxmlClearsUndo: true,
    textIncludesDeletions: true,
  };
}
