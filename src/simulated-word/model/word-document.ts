import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import type { Quirks } from "../quirks";
import { Anchors, type Anchor } from "./anchors";
import { paragraphElements } from "./blocks";
import { Highlights } from "./highlights";
import { LivePackage } from "./live-package";
import type { WordLocale } from "./locale";
import { PromisedTrees } from "./promised-trees";
import { SessionIds } from "./session-ids";
import { lengthOf } from "./run-spans";
import { trackFormatting } from "./tracked/track-formatting";
import { TrackingSwitch } from "./tracked/tracking-switch";

export interface DocumentSettings {
  readonly quirks: Quirks;
  readonly locale: WordLocale;
  /** Whose name stands on tracked changes. */
  readonly author: string;
  /** ISO 8601, for tracked changes. */
  readonly now: () => string;
  /** In [0, 1): for the ids that Word makes anew at every getOoxml. */
  readonly random: () => number;
}

/** What the person has selected; a cursor where start and end are the same. */
export interface Selection {
  readonly start: Anchor;
  readonly end: Anchor;
}

/** Who edits: somebody at this Word, add-ins included, or another author in the same document. */
export type EditSource = "Local" | "Remote";

/** The open document: the one thing that all objects of the API stand in. */
export class WordDocument {
  readonly parts: LivePackage;
  readonly ids: SessionIds;
  readonly tracking: TrackingSwitch;
  readonly anchors = new Anchors();
  readonly highlights = new Highlights();
  readonly #placeholders = new WeakMap<XmlElement, string>();
  /** Told after every change, undo and redo included. */
  onChange: () => void = () => {};
  onSelection: () => void = () => {};
  /** Told when an add-in has closed the document. */
  onClose: () => void = () => {};
  /** Told right before another begins to edit. */
  onSourceChange: () => void = () => {};
  #source: EditSource = "Local";
  #savedStep: unknown;
  #forgetsSteps = false;
  readonly #promised = new PromisedTrees();
  #selection: Selection | undefined;

  /** @throws PackageError */
  constructor(
    bytes: Uint8Array,
    readonly settings: DocumentSettings,
  ) {
    this.parts = new LivePackage(bytes);
    this.ids = new SessionIds(this.parts.package);
    this.tracking = new TrackingSwitch(this.parts);
  }

  get quirks(): Quirks {
    return this.settings.quirks;
  }

  get body(): XmlElement {
    const body = firstChild(this.parts.document, "w:body");
    if (!body) throw new Error("the document has no body");
    return body;
  }

  /** Carries out a change as one step of undo; one that fails leaves the document as it was. */
  write<T>(change: () => T): T {
    try {
      return this.parts.write(() => {
        const isTracked = this.isTracking;
        const result = change();
        if (isTracked && !this.tracking.settles) trackFormatting(this);
        this.#promised.keep();
        return result;
      });
    } catch (error) {
      this.anchors.clamp(lengthOf);
      throw error;
    } finally {
      if (this.#forgetsSteps) this.parts.forgetSteps();
      this.#forgetsSteps = false;
      this.tracking.writeEnded();
      this.onChange();
    }
  }

  get source(): EditSource {
    return this.#source;
  }

  /** What is written within is another author's. */
  asAnotherAuthor(edit: () => void): void {
    this.#turnTo("Remote");
    try {
      edit();
    } finally {
      this.#turnTo("Local");
    }
  }

  #turnTo(source: EditSource): void {
    this.onSourceChange();
    this.#source = source;
  }

  /** A tree that becomes part of the document, by `attach`, as soon as something is written into it. */
  promise(root: XmlElement, attach: () => string): void {
    this.#promised.add(root, attach);
  }

  /** The part that a node stands in, whose relationships its links and pictures are; a promised one is made for them. */
  partHolding(node: XmlElement): string {
    return this.#promised.attachAround(node) ?? this.parts.partOf(node) ?? this.parts.documentPart;
  }

  /** After the write that is going on, nothing that was done before it can be undone. */
  forgetStepsAfterWrite(): void {
    this.#forgetsSteps = true;
  }

  undo(): boolean {
    return this.#afterStep(this.parts.undo());
  }

  redo(): boolean {
    return this.#afterStep(this.parts.redo());
  }

  #afterStep(done: boolean): boolean {
    if (!done) return false;
    this.anchors.clamp(lengthOf);
    this.onChange();
    return true;
  }

  get isSaved(): boolean {
    return this.parts.lastStep === this.#savedStep;
  }

  save(): void {
    this.#savedStep = this.parts.lastStep;
  }

  holds(node: XmlElement): boolean {
    return this.parts.partOf(node) !== undefined || this.#promised.holds(node);
  }

  /** The first paragraph's start, until something is selected; there again when the selection's paragraph is gone. */
  get selection(): Selection {
    const selection = this.#selection;
    if (selection && this.holds(selection.start.paragraph) && this.holds(selection.end.paragraph))
      return selection;
    const [first] = paragraphElements(this.body);
    if (!first) throw new Error("the body has no paragraph");
    return { start: this.anchors.add(first, 0), end: this.anchors.add(first, 0) };
  }

  select(start: Anchor, end: Anchor): void {
    this.#selection = {
      start: this.anchors.add(start.paragraph, start.offset),
      end: this.anchors.add(end.paragraph, end.offset, isAfter(start, end)),
    };
    this.onSelection();
  }

  get isTracking(): boolean {
    return this.tracking.isOnFor(this.#source);
  }

  /** The placeholder that a control was given in this session; what the file says of it stands in building blocks. */
  placeholderOf(control: XmlElement): string | undefined {
    return this.#placeholders.get(control);
  }

  keepPlaceholder(control: XmlElement, text: string): void {
    this.#placeholders.set(control, text);
  }
}

/** Whether something lies between: then the end stays where it is when text is inserted right there. */
function isAfter(start: Anchor, end: Anchor): boolean {
  return start.paragraph !== end.paragraph || start.offset !== end.offset;
}
