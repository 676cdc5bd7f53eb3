import { mainPartOf } from "../package/open-package";
import type { Package } from "../package/package";
import { descendants, element, firstChild, type XmlElement } from "../xml/node";
import { valueOf } from "../read/values";
import type { BuiltInStyle } from "./built-in-styles";
import { addList } from "./lists";
import { ensureStyle, isSwedishByDefault } from "./style-sheet";

/** What blocks need of the package that they are written for. */
export interface BlockTarget {
  readonly styleId: (name: BuiltInStyle) => string;
  readonly newList: (numbered: boolean) => string;
  /** Unique among the document's controls. */
  readonly nextControlId: () => string;
  /** What every run says of itself; undefined where the document's defaults say it already. */
  readonly runProperties: XmlElement | undefined;
}

export function createBlockTarget(target: Package): BlockTarget {
  const main = mainPartOf(target);
  let last: number | undefined;
  return {
    styleId: (name) => ensureStyle(target, main, name),
    newList: (numbered) => addList(target, main, numbered),
    nextControlId: () => String((last = (last ?? highestControlId(target)) + 1)),
    runProperties: isSwedishByDefault(target, main) ? undefined : swedish(),
  };
}

/** Over all parts, for Word wants ids unique in the headers too. Ids are signed; we count up from the highest. */
function highestControlId(target: Package): number {
  const parts = target.names.filter((name) =>
    /^\/word\/(document|header|footer|footnotes|endnotes)[^/]*\.xml$/.test(name),
  );
  let highest = 0;
  for (const part of parts) {
    const root = target.xml(part)?.root;
    for (const properties of root ? descendants(root, "w:sdtPr") : []) {
      const id = Number(valueOf(firstChild(properties, "w:id")));
      if (id > highest && id < 2_000_000_000) highest = id;
    }
  }
  return highest;
}

const swedish = (): XmlElement => element("w:rPr", {}, [element("w:lang", { "w:val": "sv-SE" })]);
