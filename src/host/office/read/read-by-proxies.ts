import type { Document } from "../../../core/document/document";
import { withDeadline } from "../deadline";
import type { OfficeSession } from "../office-session";
import { askCommonQuestions } from "./common-questions";
import { blocksFromProxies, type ProxyParagraph } from "./proxy-blocks";
import { alignDocument, type AlignedDocument } from "./reading-memory";
import { paragraphProperties, toWordParagraph } from "./word-paragraph";

/** Reads what Word's objects tell, in one batch, where its OOXML cannot be had. */
export function readByProxies(session: OfficeSession): Promise<AlignedDocument> {
  return withDeadline(session.patience.read, readInBatch(new Word.RequestContext(), session));
}

async function readInBatch(context: Word.RequestContext, session: OfficeSession): Promise<AlignedDocument> {
  const { paragraphs, tables } = context.document.body;
  const withId = session.can.uniqueLocalId;
  paragraphs.load(
    `${paragraphProperties(withId)},items/styleBuiltIn,items/style,items/outlineLevel,items/isListItem`,
  );
  tables.load("items/values,items/headerRowCount");
  const answers = askCommonQuestions(context, session);
  await context.sync();
  const { locked, ...known } = await answers();
  const document: Document = {
    blocks: blocksFromProxies(paragraphs.items.map(toProxyParagraph), tables.items),
    header: { state: "unknown", why: "not-supported" },
    footer: { state: "unknown", why: "not-supported" },
    condition: { trackedChanges: false, comments: 0, ...(locked && { locked }) },
    ...known,
    readBy: "proxies",
  };
  return alignDocument(
    document,
    paragraphs.items.map((paragraph) => toWordParagraph(paragraph, withId)),
  );
}

function toProxyParagraph(paragraph: Word.Paragraph): ProxyParagraph {
  const { text, tableNestingLevel, styleBuiltIn, style, outlineLevel, isListItem } = paragraph;
  return { text, nesting: tableNestingLevel, styleBuiltIn, style, outlineLevel, isListItem };
}
