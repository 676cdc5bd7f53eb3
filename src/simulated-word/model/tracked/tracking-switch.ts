import { firstChild, type XmlElement } from "../../../ooxml/xml/node";
import type { LivePackage } from "../live-package";
import { isOn } from "../properties";

/** Whether changes are tracked: everybody's, as the file's settings say, or only those made here. */
export class TrackingSwitch {
  /** "Track only my changes": as long as the document is open, and not in the file. */
  tracksMine = false;
  #pauses = 0;
  /** Within a write that settles tracked changes: then formatting is not marked either. */
  #settles = false;

  constructor(private readonly parts: LivePackage) {}

  isOnFor(source: "Local" | "Remote"): boolean {
    if (this.#pauses > 0) return false;
    return (this.tracksMine && source === "Local") || isOn(this.#mark());
  }

  get settles(): boolean {
    return this.#settles;
  }

  /** For what is no edit of the text, such as accepting a change: nothing of it is marked. */
  pause(change: () => void): void {
    this.#settles = true;
    this.#pauses++;
    try {
      change();
    } finally {
      this.#pauses--;
    }
  }

  writeEnded(): void {
    this.#settles = false;
  }

  #mark(): XmlElement | undefined {
    const settings = this.parts.relatedTree("settings");
    return settings && firstChild(settings, "w:trackRevisions");
  }
}
