import { append, element, insertBefore, type XmlElement } from "../xml/node";

/**
 * The order in which the schema wants an element's children; Word calls a file with another order corrupt.
 * Source: ECMA-376 part 1, wml.xsd. Only what we write or change is listed.
 */
const childOrder: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": names(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs",
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd",
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment",
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  ),
  "w:rPr": names(
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint",
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText",
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
  ),
  "w:sdt": names("sdtPr sdtEndPr sdtContent"),
  "w:sdtPr": names(
    "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex richText text",
  ),
  "w:tbl": names("tblPr tblGrid tr"),
  "w:tblPr": names(
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd",
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
  ),
  "w:tblBorders": names("top left start bottom right end insideH insideV"),
  "w:tblCellMar": names("top left start bottom right end"),
  "w:tcBorders": names("top left start bottom right end insideH insideV tl2br tr2bl"),
  "w:tcMar": names("top left start bottom right end"),
  "w:tr": names("tblPrEx trPr tc"),
  "w:tc": names("tcPr p"),
  "w:tcPr": names(
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers",
  ),
  "w:sectPr": names(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols",
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
  ),
  "w:style": names(
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal",
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
  ),
  "w:styles": names("docDefaults latentStyles style"),
  "w:numbering": names("numPicBullet abstractNum num numIdMacAtCleanup"),
  "w:abstractNum": names("nsid multiLevelType tmpl name styleLink numStyleLink lvl"),
  "w:lvl": names("start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
};

/** An element whose children are put in the schema's order, whatever order they are given in. */
export function ordered(
  name: string,
  attributes: Record<string, string> = {},
  children: readonly XmlElement[] = [],
): XmlElement {
  const made = element(name, attributes);
  for (const child of children) insertInOrder(made, child);
  return made;
}

/** Puts a child where the schema wants it, after those of its own kind that are there. */
export function insertInOrder(parent: XmlElement, child: XmlElement): void {
  const rank = rankIn(parent.name, child.name);
  const follower = parent.children.find(
    (node): node is XmlElement => node.kind === "element" && followerRank(parent.name, node.name) > rank,
  );
  if (follower) insertBefore(follower, child);
  else append(parent, child);
}

function rankIn(parent: string, child: string): number {
  const rank = childOrder[parent]?.indexOf(child) ?? -1;
  if (rank < 0) throw new Error(`${child} has no declared place in ${parent}`);
  return rank;
}

/** A file may hold elements that are not listed (extensions stand last in what Word writes). */
function followerRank(parent: string, child: string): number {
  const rank = childOrder[parent]?.indexOf(child) ?? -1;
  return rank < 0 ? Infinity : rank;
}

function names(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" ").map((name) => `w:${name}`));
}
