import type { WireType } from "../wire/wire-type";
import { bodyType } from "./body-type";
import { contentControlCollectionType, contentControlType } from "./content-control-type";
import { fontType } from "./font-type";
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from "./custom-xml-type";
import { applicationType, createdDocumentType } from "./application-types";
import { customPropertyCollectionType, customPropertyType } from "./custom-property-types";
import { documentPropertiesType } from "./document-properties-type";
import { sectionCollectionType, sectionType } from "./section-type";
import { inlinePictureCollectionType, inlinePictureType } from "./inline-picture-type";
import { listType } from "./list-type";
import { listCollectionType, listItemType } from "./list-types";
import { documentType } from "./document-type";
import { libraryServiceType } from "./library-service";
import { newerTypes } from "./newer-types";
import { paragraphCollectionType, paragraphType } from "./paragraph-type";
import { rangeCollectionType, rangeType } from "./range-type";
import { searchOptionsType } from "./search-options-type";
import { tableBorderType } from "./table-border-type";
import { tableCellCollectionType, tableCellType } from "./table-cell-type";
import { tableRowCollectionType, tableRowType } from "./table-row-type";
import { tableCollectionType, tableType } from "./table-type";

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
  inlinePictureType,
  inlinePictureCollectionType,
  listType,
  listItemType,
  listCollectionType,
  sectionType,
  sectionCollectionType,
  documentPropertiesType,
  customPropertyType,
  customPropertyCollectionType,
  applicationType,
  createdDocumentType,
  customXmlPartType,
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  tableType,
  tableRowType,
  tableCellType,
  tableBorderType,
  tableCollectionType,
  tableRowCollectionType,
  tableCellCollectionType,
  libraryServiceType,
  ...newerTypes,
];
