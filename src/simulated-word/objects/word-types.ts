import type { WireType } from "../wire/wire-type";
import { bodyType } from "./body-type";
import { contentControlCollectionType, contentControlType } from "./content-control-type";
import { fontType } from "./font-type";
import { documentType } from "./document-type";
import { libraryServiceType } from "./library-service";
import { paragraphCollectionType, paragraphType } from "./paragraph-type";
import { rangeCollectionType, rangeType } from "./range-type";
import { searchOptionsType } from "./search-options-type";

/** Every class of Word's object model that is played. */
export const wordTypes: readonly WireType[] = [
  paragraphType,
  rangeType,
  bodyType,
  documentType,
  paragraphCollectionType,
  rangeCollectionType,
  searchOptionsType,
  contentControlType,
  contentControlCollectionType,
  fontType,
  libraryServiceType,
];
