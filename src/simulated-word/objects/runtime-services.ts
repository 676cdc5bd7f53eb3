import { WireObject } from "../wire/wire-object";
import { defineType, reads } from "../wire/wire-type";

/** Whether the add-in's pane is shown; it goes on running when it is not. */
export class PaneState {
  #state: PaneVisibility = "Visible";
  onChange: (visibility: "Visible" | "Hidden") => void = () => {};

  get state(): PaneVisibility {
    return this.#state;
  }

  set(state: PaneVisibility): void {
    if (state === this.#state) return;
    this.#state = state;
    this.onChange(state === "Visible" ? "Visible" : "Hidden");
  }
}

const paneVisibilities = ["Visible", "Background", "Inactive"] as const;
export type PaneVisibility = (typeof paneVisibilities)[number];

/** What `Office.addin.showAsTaskpane` and `hide` come down to. */
export class RuntimeService extends WireObject {
  constructor(readonly pane: PaneState) {
    super();
  }
}

export const runtimeServiceType = defineType(RuntimeService, {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: reads(({ pane }) => pane.state),
    SetAppRuntimeState: reads(({ pane }, args) => pane.set(args.choice(0, paneVisibilities))),
  },
});
