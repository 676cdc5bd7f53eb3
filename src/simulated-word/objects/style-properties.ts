import type { Extent } from "../model/extent";
import { findBuiltIn, localName } from "../model/style-names";
import { applyStyle, styleBuiltIn, styleNamed, styleNameIn } from "../model/style-setting";
import type { WireProperty } from "../wire/wire-type";
import { textIn } from "./values";

/** `style` and `styleBuiltIn`, for whatever has text. Text of several styles has none: "" and "Other". */
export function styleProperties<T>(
  extentOf: (target: T) => Extent,
): Readonly<Record<"Style" | "StyleBuiltIn", WireProperty<T>>> {
  return {
    Style: {
      get: (target) => {
        const extent = extentOf(target);
        return localName(styleNameIn(extent) ?? "", extent.document.settings.locale);
      },
      set: (target, value) => {
        const extent = extentOf(target);
        applyStyle(extent, styleNamed(extent.document, textIn(value)));
      },
    },
    StyleBuiltIn: {
      get: (target) => findBuiltIn(styleNameIn(extentOf(target)) ?? "")?.builtIn ?? "Other",
      set: (target, value) => {
        const extent = extentOf(target);
        applyStyle(extent, styleBuiltIn(extent.document, textIn(value)));
      },
    },
  };
}
