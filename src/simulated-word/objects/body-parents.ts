import { enclosing, storyOf } from "../model/blocks";
import { Body, ContentControl, Section } from "../model/handles";
import { sectionAround } from "../model/section-breaks";
import { sectionOfFurniture } from "../model/sections";
import type { WireValue } from "../wire/wire-object";
import { required } from "./shared-members";

/** What a body stands in: a cell in another body, a header in a section, a section's body in the document's. */
export const bodyParents: Readonly<Record<string, (body: Body) => WireValue>> = {
  ParentBody: (body) => required(parentBody(body)),
  ParentBodyOrNullObject: parentBody,
  ParentSection: (body) => required(parentSection(body)),
  ParentSectionOrNullObject: parentSection,
  ParentContentControl: (body) => required(parentControl(body)),
  ParentContentControlOrNullObject: parentControl,
};

function parentBody({ document, element, section }: Body): Body | undefined {
  if (section) return new Body(document, element);
  return element.name === "w:tc" ? new Body(document, storyOf(element)) : undefined;
}

function parentSection(body: Body): Section | undefined {
  const { document, element, section } = body;
  if (section) return new Section(document, section);
  if (element.name === "w:tc") {
    const [first] = element.children.filter((child) => child.kind === "element" && child.name === "w:p");
    const around = enclosing(element, "w:body");
    if (around && first?.kind === "element") return new Section(document, sectionAround(document, first));
  }
  const found = sectionOfFurniture(document, element);
  return found && new Section(document, found);
}

function parentControl({ document, element }: Body): ContentControl | undefined {
  const found = enclosing(element, "w:sdt");
  return found && new ContentControl(document, found);
}
