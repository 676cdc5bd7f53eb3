import { insertInOrder } from "../../../ooxml/write/element-order";
import { element, firstChild, remove, type XmlElement } from "../../../ooxml/xml/node";
import { hexOfColour } from "../colours";

/** Formatting of runs, as the properties of a w:rPr by name. */
export type RunFormat = Readonly<Record<string, Readonly<Record<string, string>>>>;

const ofTags: Readonly<Record<string, RunFormat>> = {
  b: { "w:b": {} },
  strong: { "w:b": {} },
  th: { "w:b": {} },
  i: { "w:i": {} },
  em: { "w:i": {} },
  u: { "w:u": { "w:val": "single" } },
  ins: { "w:u": { "w:val": "single" } },
  s: { "w:strike": {} },
  strike: { "w:strike": {} },
  del: { "w:strike": {} },
  sub: { "w:vertAlign": { "w:val": "subscript" } },
  sup: { "w:vertAlign": { "w:val": "superscript" } },
  code: { "w:rFonts": { "w:ascii": "Courier New", "w:hAnsi": "Courier New", "w:cs": "Courier New" } },
};

/** What a tag and its style attribute add to the formatting around it. What Word would not understand is left out. */
export function formatWithin(node: XmlElement, around: RunFormat): RunFormat {
  const declarations = declarationsIn(node.attributes["style"] ?? "");
  const ownFont = node.name === "font" ? ofFontTag(node) : {};
  return { ...around, ...ofTags[node.name], ...ownFont, ...ofDeclarations(declarations) };
}

/** The w:jc that a block's style or align attribute asks for. */
export function alignmentWithin({ attributes }: XmlElement): string | undefined {
  const asked = declarationsIn(attributes["style"] ?? "").get("text-align") ?? attributes["align"];
  return asked === undefined
    ? undefined
    : { left: "left", center: "center", right: "right", justify: "both" }[asked];
}

export function runProperties(format: RunFormat): XmlElement | undefined {
  const made = element("w:rPr");
  for (const [name, attributes] of Object.entries(format)) {
    const present = firstChild(made, name);
    if (present) remove(present);
    insertInOrder(made, element(name, { ...attributes }));
  }
  return made.children.length > 0 ? made : undefined;
}

function declarationsIn(style: string): ReadonlyMap<string, string> {
  const pairs = style.split(";").map((declaration) => declaration.split(":").map((part) => part.trim()));
  return new Map(pairs.map(([name = "", value = ""]) => [name.toLowerCase(), value]));
}

function ofFontTag({ attributes }: XmlElement): RunFormat {
  const { color, face } = attributes;
  return {
    ...(color === undefined ? {} : colour(color)),
    ...(face === undefined ? {} : fontFamily(face)),
  };
}

function ofDeclarations(declarations: ReadonlyMap<string, string>): RunFormat {
  const weight = declarations.get("font-weight") ?? "";
  const decoration = declarations.get("text-decoration") ?? "";
  const size = /^([\d.]+)(pt|px)$/.exec(declarations.get("font-size") ?? "");
  const points = size && Number(size[1]) * (size[2] === "px" ? 0.75 : 1);
  const shade = hexOfColour(declarations.get("background-color") ?? declarations.get("background") ?? "");
  return {
    ...(weight === "bold" || Number(weight) >= 600 ? { "w:b": {} } : {}),
    ...(declarations.get("font-style") === "italic" ? { "w:i": {} } : {}),
    ...(decoration.includes("underline") ? { "w:u": { "w:val": "single" } } : {}),
    ...(decoration.includes("line-through") ? { "w:strike": {} } : {}),
    ...colour(declarations.get("color") ?? ""),
    ...(shade === undefined ? {} : { "w:shd": { "w:val": "clear", "w:color": "auto", "w:fill": shade } }),
    ...(points ? { "w:sz": { "w:val": String(Math.round(points * 2)) } } : {}),
    ...(declarations.has("font-family") ? fontFamily(declarations.get("font-family") ?? "") : {}),
  };
}

function colour(written: string): RunFormat {
  const hex = hexOfColour(written);
  return hex === undefined ? {} : { "w:color": { "w:val": hex } };
}

function fontFamily(families: string): RunFormat {
  const name = (families.split(",")[0] ?? "").trim().replace(/^["']|["']$/g, "");
  return name === "" ? {} : { "w:rFonts": { "w:ascii": name, "w:hAnsi": name, "w:cs": name } };
}
