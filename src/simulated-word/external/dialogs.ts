import type { EventCallback } from "./host-events";
import { vbArray } from "./vb-array";

/** What displayDialogAsync fails with; office.js has a message for each. */
const dialogFailures = { httpsRequired: 12_005, alreadyOpen: 12_007 } as const;
const closedByPerson = 12_006;
const dialogEvent = 10;

/** A dialog that the add-in has opened, as the one who plays its page and the person in front of it see it. */
export interface OpenDialog {
  readonly url: string;
  /** In per cent of the screen. */
  readonly width: number;
  readonly height: number;
  /** What the pane has told the dialog's page, in order. */
  readonly told: readonly string[];
  /** The dialog's page tells the pane something. */
  readonly messageParent: (message: string) => void;
  /** The person closes it. */
  readonly close: () => void;
}

/** At most one dialog is open at a time. The page in it is not loaded here. */
export class Dialogs {
  #open: (OpenDialog & { readonly told: string[] }) | undefined;

  get open(): OpenDialog | undefined {
    return this.#open;
  }

  /** Gives the failure's number, or 0. */
  show(target: string, handler: EventCallback): number {
    const asked: unknown = JSON.parse(target);
    const { url, width, height } = wishesIn(asked);
    if (!/^https:|^http:\/\/(localhost|127\.0\.0\.1)/i.test(url)) return dialogFailures.httpsRequired;
    if (this.#open) return dialogFailures.alreadyOpen;
    const { origin } = new URL(url);
    this.#open = {
      url,
      width,
      height,
      told: [],
      messageParent: (message) => handler(dialogEvent, vbArray([0, message, origin])),
      close: () => {
        this.#open = undefined;
        handler(dialogEvent, vbArray([closedByPerson]));
      },
    };
    return 0;
  }

  /** The pane closes it. */
  hide(): void {
    this.#open = undefined;
  }

  tell(message: string): void {
    this.#open?.told.push(message);
  }
}

function wishesIn(asked: unknown): { url: string; width: number; height: number } {
  const wish = (name: string): unknown =>
    typeof asked === "object" && asked !== null ? Reflect.get(asked, name) : undefined;
  const [url, width, height] = [wish("url"), wish("width"), wish("height")];
  return {
    url: typeof url === "string" ? url : "",
    width: typeof width === "number" ? width : 80,
    height: typeof height === "number" ? height : 80,
  };
}
