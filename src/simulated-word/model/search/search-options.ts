import { WireObject } from "../../wire/wire-object";

/** What an add-in says about how to search. Set through the wire, one by one. */
export class SearchOptions extends WireObject {
  matchCase = false;
  matchWholeWord = false;
  matchPrefix = false;
  matchSuffix = false;
  matchWildcards = false;
  ignorePunct = false;
  ignoreSpace = false;
}
