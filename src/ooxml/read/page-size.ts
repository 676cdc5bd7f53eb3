import type { PageSize } from "../../core/document/document";
import { firstChild, type XmlElement } from "../xml/node";

/** The paper that a section is laid out for. Undefined where the section does not say: programs then differ. */
export function pageSizeOf(section: XmlElement | undefined): PageSize | undefined {
  const size = section && firstChild(section, "w:pgSz");
  const width = Number(size?.attributes["w:w"]);
  const height = Number(size?.attributes["w:h"]);
  return width > 0 && height > 0 ? { width, height } : undefined;
}
