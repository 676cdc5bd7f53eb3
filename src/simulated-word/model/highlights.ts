import type { TextRange } from "./handles";
import { compareLocations } from "./range-relations";
import { textOfRange } from "./ranges";

/** What add-ins have highlighted on the screen: nothing of it is in the document, nor saved. */
export class Highlights {
  #ranges: readonly TextRange[] = [];

  add(range: TextRange): void {
    this.#ranges = [...this.#ranges, range];
  }

  /** What lies in the range is highlighted no more. */
  remove(range: TextRange): void {
    const gone = new Set(["Equal", "Inside", "InsideStart", "InsideEnd"]);
    this.#ranges = this.#ranges.filter((other) => !gone.has(compareLocations(other, range)));
  }

  get texts(): readonly string[] {
    return this.#ranges.filter(({ isAlive }) => isAlive).map(textOfRange);
  }
}
