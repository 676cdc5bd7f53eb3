import { addinSettings, setAddinSetting, storeAddinSettings } from "../model/addin-settings";
import type { WordDocument } from "../model/word-document";
import { parseJson } from "../wire/json";
import { WireObject } from "../wire/wire-object";
import { defineType, reads, writes } from "../wire/wire-type";
import { required } from "./shared-members";

/** A setting of the add-in's in the document, by its key. */
export class Setting extends WireObject {
  constructor(
    readonly document: WordDocument,
    readonly key: string,
  ) {
    super();
  }

  override get isAlive(): boolean {
    return addinSettings(this.document).has(this.key);
  }
}

export class SettingCollection extends WireObject {
  constructor(readonly document: WordDocument) {
    super();
  }
}

export const settingType = defineType(Setting, {
  name: "Setting",
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ document, key }) => parseJson(addinSettings(document).get(key) ?? "null"),
      set: ({ document, key }, value) => setAddinSetting(document, key, JSON.stringify(value)),
    },
  },
  methods: { Delete: writes(({ document, key }) => setAddinSetting(document, key, undefined)) },
});

export const settingCollectionType = defineType(SettingCollection, {
  name: "SettingCollection",
  items: ({ document }) => [...addinSettings(document).keys()].map((key) => new Setting(document, key)),
  methods: {
    Add: writes(({ document }, args) => {
      setAddinSetting(document, args.text(0), JSON.stringify(args.data(1)));
      return new Setting(document, args.text(0));
    }),
    DeleteAll: writes(({ document }) => storeAddinSettings(document, new Map())),
    GetCount: reads(({ document }) => addinSettings(document).size),
    GetItem: reads(({ document }, args) => required(find(document, args.text(0)))),
    GetItemOrNullObject: reads(({ document }, args) => find(document, args.text(0))),
  },
});

function find(document: WordDocument, key: string): Setting | undefined {
  return addinSettings(document).has(key) ? new Setting(document, key) : undefined;
}
