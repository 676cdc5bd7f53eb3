import { SearchOptions } from "../model/search";
import { defineType, type WireProperty } from "../wire/wire-type";

type Flag = "matchCase" | "matchWholeWord" | "matchPrefix" | "matchSuffix";

export const searchOptionsType = defineType(SearchOptions, {
  name: "SearchOptions",
  isOfDocument: false,
  isPartOfDocument: false,
  properties: {
    MatchCase: flag("matchCase"),
    MatchWholeWord: flag("matchWholeWord"),
    MatchPrefix: flag("matchPrefix"),
    MatchSuffix: flag("matchSuffix"),
  },
});

function flag(name: Flag): WireProperty<SearchOptions> {
  return {
    get: (options) => options[name],
    set: (options, value) => {
      options[name] = value === true;
    },
  };
}
