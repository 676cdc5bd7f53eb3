import { Font } from "../model/handles";
import { type DocumentObject } from "../model/document-handles";
import { openBase64 } from "../model/import-package";
import { addStyle, styleKinds } from "../model/styles/edit-styles";
import { findStyle, stylesOf, type WordStyle } from "../model/styles/word-style";
import { fromBase64 } from "../../ooxml/package/base64";
import { WordDocument } from "../model/word-document";
import { isJsonArray, isJsonObject, parseJson, type Json, type JsonObject } from "../wire/json";
import { reads, writes, type BoundObject, type WireMethod } from "../wire/wire-type";
import { WireObject } from "../wire/wire-object";
import { WordError } from "../wire/word-error";
import type { ApplicationObject } from "../model/document-handles";
import { fontType } from "./font-type";
import { ParagraphFormat, paragraphFormatType } from "./paragraph-format-type";
import { styleType } from "./style-types";

/** `document.importStylesFromJson(json)`: adds the styles that are not there, and gives their names. */
export const importStylesFromJson: WireMethod<DocumentObject> = writes(({ document }, args) => {
  if (args.has(1) && args.text(1) !== "Ignore")
    throw new WordError("NotImplemented", `not implemented: importStylesFromJson ${args.text(1)}`);
  return stylesIn(args.text(0)).flatMap((asked) => {
    const name = asked["nameLocal"];
    if (typeof name !== "string") throw new WordError("InvalidArgument", "a style has a name");
    if (findStyle(document, name)) return [];
    const kind = styleKinds.find((candidate) => candidate === asked["type"]) ?? "Paragraph";
    fill(addStyle(document, name, kind), asked);
    return [name];
  });
});

/** `application.retrieveStylesFromBase64(file)`: the styles that a file defines, in the same form. */
export const retrieveStyles: WireMethod<ApplicationObject> = reads(({ document }, args) => {
  openBase64(args.text(0));
  const file = new WordDocument(fromBase64(args.text(0)), document.settings);
  const styles = stylesOf(file).filter(({ element }) => element !== undefined);
  return JSON.stringify({ styles: styles.map(describe) });
});

function stylesIn(text: string): readonly JsonObject[] {
  const given = parse(text);
  const styles = isJsonObject(given) ? given["styles"] : undefined;
  if (!isJsonArray(styles)) throw new WordError("InvalidArgument", "a list of styles was expected");
  return styles.filter(isJsonObject);
}

function parse(text: string): Json {
  try {
    return parseJson(text);
  } catch {
    throw new WordError("InvalidArgument", "no JSON");
  }
}

/** Each with the properties that can be set, under their names in JSON. */
function facesOf(style: WordStyle): readonly (readonly [name: string, face: BoundObject | undefined])[] {
  const { document } = style;
  const bearers = () => [style.editable];
  return [
    ["font", fontType.bind(new Font(document, bearers))],
    ["paragraphFormat", paragraphFormatType.bind(new ParagraphFormat(style))],
  ];
}

function fill(style: WordStyle, asked: JsonObject): void {
  setAll(styleType.bind(style), asked);
  for (const [name, face] of facesOf(style)) {
    const part = asked[name];
    if (isJsonObject(part)) setAll(face, part);
  }
}

function setAll(face: BoundObject | undefined, asked: JsonObject): void {
  for (const name of face?.propertyNames ?? []) {
    const value = asked[camelCase(name)];
    if (value !== undefined && value !== null) face?.property(name)?.set?.(value);
  }
}

function describe(style: WordStyle): JsonObject {
  const faces = facesOf(style).map(([name, face]) => [name, face ? valuesOf(face) : null] as const);
  const own = styleType.bind(style);
  return { ...(own ? valuesOf(own) : {}), ...Object.fromEntries(faces) };
}

function valuesOf(face: BoundObject): JsonObject {
  return Object.fromEntries(
    face.propertyNames.map((name) => {
      const value = face.property(name)?.get();
      return [camelCase(name), value instanceof WireObject ? null : (value ?? null)];
    }),
  );
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
