import type { TextBlock } from "../../core/document/document";
import { textBlocks } from "../../core/document/text-blocks";
import { valueOf } from "../read/values";
import { firstChild, type XmlElement } from "../xml/node";
import type { EditSession } from "./edit-session";
import { traceParagraph } from "./trace-paragraph";

/** A control of the body, with the paragraph it stands in (or around). */
export interface TaggedControl {
  readonly control: XmlElement;
  readonly paragraph: XmlElement;
  readonly block: TextBlock;
}

/** In reading order, as the document was read before the plan. */
export function findTaggedControls(session: EditSession, tag: string): TaggedControl[] {
  return [...textBlocks(session.document.blocks)]
    .filter((block) => block.spans.some((span) => span.kind === "control" && span.tag === tag))
    .flatMap((block) => {
      const paragraph = session.elementOf(block.id);
      return paragraph ? controlsIn(session, { block, paragraph }, tag) : [];
    });
}

/** The texts of the controls with a tag, in reading order. */
export function taggedTexts(session: EditSession, tag: string): string[] {
  return [...textBlocks(session.document.blocks)].flatMap(({ text, spans }) =>
    spans
      .filter((span) => span.kind === "control" && span.tag === tag)
      .map(({ start, end }) => text.slice(start, end)),
  );
}

function controlsIn(
  session: EditSession,
  place: Pick<TaggedControl, "block" | "paragraph">,
  tag: string,
): TaggedControl[] {
  return traceParagraph(place.paragraph, session.context)
    .controls.filter(({ node }) => tagOf(node) === tag)
    .map(({ node }) => ({ ...place, control: node }));
}

function tagOf(control: XmlElement): string {
  const properties = firstChild(control, "w:sdtPr");
  return valueOf(properties && firstChild(properties, "w:tag")) ?? "";
}
