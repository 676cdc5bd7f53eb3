import { Body, Section } from "../model/handles";
import { SectionCollection } from "../model/collection-handles";
import {
  attachFurniture,
  findFurniture,
  furnitureTypes,
  newFurniture,
  sectionElements,
  type FurnitureKind,
} from "../model/sections";
import type { WireArguments } from "../wire/wire-arguments";
import { defineType, reads } from "../wire/wire-type";
import { collectionMethods, required } from "./shared-members";

export const sectionType = defineType(Section, {
  name: "Section",
  navigation: {
    Body: ({ document, element }) =>
      new Body(document, document.body, element === document.body ? undefined : element),
  },
  methods: {
    GetHeader: reads((section, args) => furniture(section, "header", args)),
    GetFooter: reads((section, args) => furniture(section, "footer", args)),
    GetNext: reads((section) => required(nextSection(section))),
    GetNextOrNullObject: reads(nextSection),
  },
});

export const sectionCollectionType = defineType(SectionCollection, {
  name: "SectionCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<SectionCollection>(),
});

/**
 * What only asks can write: a header that is not there is made, and the document is no longer as it was (issue 1904).
 * With that switched off, it is made when it is first written to.
 */
function furniture({ document, element }: Section, kind: FurnitureKind, args: WireArguments): Body {
  const type = args.choice(0, furnitureTypes);
  const found = findFurniture(document, element, { kind, type });
  if (found) return new Body(document, found);
  const root = newFurniture(document, kind);
  const attach = () => attachFurniture(document, element, { kind, type, root });
  if (document.quirks.headerCreated) document.write(attach);
  else document.promise(root, attach);
  return new Body(document, root);
}

function nextSection({ document, element }: Section): Section | undefined {
  const all = sectionElements(document);
  const next = all[all.indexOf(element) + 1];
  return next && new Section(document, next);
}
