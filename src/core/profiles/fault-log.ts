import { ContentError } from "./content-error";

/** What is wrong in files of content, all of it: a fault in one place keeps none of the others from being seen. */
export class FaultLog {
  private readonly found = new Map<string, ContentError>();
  private readonly meaningless: ContentError[] = [];

  /** Each once, in the order in which they were found. */
  get faults(): readonly ContentError[] {
    return [...this.found.values()];
  }

  /** What is right, and means nothing. */
  get warnings(): readonly ContentError[] {
    return this.meaningless;
  }

  get count(): number {
    return this.found.size;
  }

  fault(fault: ContentError): void {
    this.found.set(fault.message, fault);
  }

  warning(warning: ContentError): void {
    this.meaningless.push(warning);
  }

  /** What `read` gives, or undefined after the fault that it throws. */
  attempt<Value>(read: () => Value): Value | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      this.fault(error);
      return undefined;
    }
  }
}
