import { SearchOptions } from "../model/search/search-options";
import { defineType, type WireProperty } from "../wire/wire-type";

type Flag = Exclude<keyof SearchOptions, "isAlive">;

export const searchOptionsType = defineType(SearchOptions, {
  name: "SearchOptions",
  isOfDocument: false,
  properties: {
    MatchCase: flag("matchCase"),
    MatchWholeWord: flag("matchWholeWord"),
    MatchPrefix: flag("matchPrefix"),
    MatchSuffix: flag("matchSuffix"),
    MatchWildcards: flag("matchWildcards"),
    IgnorePunct: flag("ignorePunct"),
    IgnoreSpace: flag("ignoreSpace"),
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
