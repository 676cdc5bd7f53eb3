import type { WireType } from "../wire/wire-type";
import {
  checkboxControlType,
  comboBoxControlType,
  controlListItemCollectionType,
  controlListItemType,
  dropDownControlType,
} from "./choice-control-types";
import {
  commentCollectionType,
  commentContentRangeType,
  commentReplyCollectionType,
  commentReplyType,
  commentType,
} from "./comment-types";
import { fieldCollectionType, fieldType } from "./field-types";
import { noteItemCollectionType, noteItemType } from "./note-types";
import { paragraphFormatType } from "./paragraph-format-type";
import { styleCollectionType, styleType } from "./style-types";
import { runtimeServiceType } from "./runtime-services";
import { settingCollectionType, settingType } from "./setting-types";
import { shadingType, tableStyleType } from "./table-style-type";

import { trackedChangeCollectionType, trackedChangeType } from "./tracked-change-types";

/** The classes that have come since WordApi 1.4. */
export const newerTypes: readonly WireType[] = [
  checkboxControlType,
  comboBoxControlType,
  dropDownControlType,
  controlListItemType,
  controlListItemCollectionType,
  commentType,
  commentCollectionType,
  commentReplyType,
  commentReplyCollectionType,
  commentContentRangeType,
  fieldType,
  fieldCollectionType,
  noteItemType,
  noteItemCollectionType,
  styleType,
  styleCollectionType,
  paragraphFormatType,
  shadingType,
  tableStyleType,
  settingType,
  settingCollectionType,
  runtimeServiceType,
  trackedChangeType,
  trackedChangeCollectionType,
];
