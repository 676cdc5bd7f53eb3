import { installSimulatedWord } from "../../../src/simulated-word/simulated-word";

/** Called in the page itself, by simulated-word-script. */
export function openSimulatedWord(window: Window, bytes: readonly number[]): void {
  installSimulatedWord(window, { bytes: new Uint8Array(bytes), wordApi: "1.3" });
}
