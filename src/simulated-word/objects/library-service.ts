import { WireObject } from "../wire/wire-object";
import { defineType, reads } from "../wire/wire-type";

/** What office.js tells the host of its own accord once it is up. */
export class LibraryService extends WireObject {}

export const libraryServiceType = defineType(LibraryService, {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: reads(() => {}) },
});
