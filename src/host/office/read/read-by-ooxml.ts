import type { Document } from "../../../core/document/document";
import { parseFlatOpc } from "../../../ooxml/package/flat-opc";
import { readTree } from "../../../ooxml/read/read-document";
import { breathe, withDeadline } from "../deadline";
import type { OfficeSession } from "../office-session";
import { askCommonQuestions, type CommonAnswers } from "./common-questions";
import { readFurniture } from "./read-furniture";
import { alignDocument, type AlignedDocument } from "./reading-memory";
import { withoutMedia } from "./without-media";
import { paragraphProperties, toWordParagraph, type WordParagraph } from "./word-paragraph";

/**
 * Reads the body's OOXML and Word's own paragraphs in one batch; once per opening a second one asks for the page
 * header and footer, if the OOXML says that there are any and does not hold them.
 * @throws PackageError, OfficeExtension.Error, DeadlinePassed
 */
export async function readByOoxml(session: OfficeSession): Promise<AlignedDocument> {
  const { ooxml, paragraphs, common } = await withDeadline(
    session.patience.read,
    readBatch(new Word.RequestContext(), session),
  );
  await breathe();
  const opened = parseFlatOpc(withoutMedia(ooxml));
  await breathe();
  const read = readTree(opened);
  await breathe();
  const furniture = await readFurniture(opened, read, session);
  return alignDocument({ ...merge(read, common), ...furniture }, paragraphs);
}

interface ReadBatch {
  readonly ooxml: string;
  readonly paragraphs: readonly WordParagraph[];
  readonly common: CommonAnswers;
}

/** In a context of its own: one of `Word.run` holds on to every paragraph, and gives each back in a batch afterwards. */
async function readBatch(context: Word.RequestContext, session: OfficeSession): Promise<ReadBatch> {
  const { body } = context.document;
  const withId = session.can.uniqueLocalId;
  const ooxml = body.getOoxml();
  body.paragraphs.load(paragraphProperties(withId));
  const answers = askCommonQuestions(context, session);
  await context.sync();
  return {
    ooxml: ooxml.value,
    paragraphs: body.paragraphs.items.map((paragraph) => toWordParagraph(paragraph, withId)),
    common: await answers(),
  };
}

/** Word knows its properties, locks and hidden parts better than the OOXML that it gives. */
function merge(read: Document, { locked, ...known }: CommonAnswers): Document {
  const why = locked ?? read.condition.locked;
  return { ...read, ...known, condition: { ...read.condition, ...(why && { locked: why }) } };
}
