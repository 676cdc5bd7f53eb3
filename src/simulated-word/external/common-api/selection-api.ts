import { childElements } from "../../../ooxml/xml/node";
import { enclosing } from "../../model/blocks";
import { placeAtRange } from "../../model/block-places";
import { extentOfRange } from "../../model/extent";
import { htmlContent } from "../../model/html/html-content";
import { importOoxml } from "../../model/import-package";
import { insertAtRange } from "../../model/insert-text";
import { ooxmlOf, blocksOfExtent } from "../../model/ooxml-of-extent";
import { printHtml } from "../../model/html/print-html";
import { selectionOf, textOfRange } from "../../model/ranges";
import { tableValues } from "../../model/tables";
import type { TextRange } from "../../model/handles";
import type { WordDocument } from "../../model/word-document";
import { WordError } from "../../wire/word-error";
import { dispatchIds, failures } from "../dispatch-ids";
import { vbTable } from "../vb-array";
import type { CallAnswer } from "../window-external";
import type { CallAnswerer } from "./call-answerer";
import { written } from "./written";

/** Office.CoercionType on the wire; tables and pictures are not played. */
const coercions = { text: 0, matrix: 1, html: 3, ooxml: 4 } as const;

/** getSelectedDataAsync and setSelectedDataAsync. */
export function selectionApi(document: WordDocument): CallAnswerer {
  return (id, [coercion, data]) => {
    switch (id) {
      case dispatchIds.getSelectedData:
        return selectedData(document, coercion);
      case dispatchIds.setSelectedData:
        return typeof data === "string"
          ? written(document, failures.invalidData, () => setSelected(document, coercion, data))
          : failures.coercionUnsupported;
      default:
        return undefined;
    }
  };
}

function selectedData(document: WordDocument, coercion: unknown): CallAnswer {
  const range = selectionOf(document);
  switch (coercion) {
    case coercions.text:
      return [textOfRange(range)];
    case coercions.html:
      return [printHtml(document, blocksOfExtent(extentOfRange(range)))];
    case coercions.ooxml:
      return ooxmlOrFailure(range);
    case coercions.matrix:
      return matrix(range);
    default:
      return failures.coercionUnsupported;
  }
}

function ooxmlOrFailure(range: TextRange): CallAnswer {
  try {
    return [ooxmlOf(extentOfRange(range))];
  } catch (error) {
    if (error instanceof WordError) return failures.unsupported;
    throw error;
  }
}

/** Of the table that the selection stands in. */
function matrix({ start }: TextRange): CallAnswer {
  const table = enclosing(start.paragraph, "w:tbl");
  if (!table || childElements(table, "w:tr").length === 0) return failures.selectionUnsuited;
  return [vbTable(tableValues(table))];
}

function setSelected(document: WordDocument, coercion: unknown, data: string): CallAnswer {
  const range = selectionOf(document);
  const story = range.start.paragraph;
  if (coercion === coercions.text) insertAtRange(range, data, "Replace");
  else if (coercion === coercions.ooxml) placeAtRange(range, importOoxml(document, data, story), "Replace");
  else if (coercion === coercions.html) {
    const content = htmlContent(document, data, story);
    if (content.kind === "blocks") placeAtRange(range, content.blocks, "Replace");
    else insertAtRange(range, content.runs, "Replace");
  } else return failures.coercionUnsupported;
  return [];
}
