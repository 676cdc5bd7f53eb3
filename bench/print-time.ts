import type { Taken } from "./medians-of";

/** One line: the processor's time, the clock's, and what is to be said of it. */
export function printTime(name: string, { processor, clock }: Taken, note = ""): void {
  const [first, second] = [processor, clock].map((time) => time.toFixed(2).padStart(8));
  console.log(`${name.padEnd(28)}${first} ms ${second} ms on the clock  ${note}`);
}

/** "5.08 × (4.20 on the clock)" */
export const times = (one: Taken, other: Taken): string =>
  `${(one.processor / other.processor).toFixed(2)} × (${(one.clock / other.clock).toFixed(2)} on the clock)`;

/** "14.7 % (13.2 on the clock)" */
export const share = (one: Taken, other: Taken): string =>
  `${((100 * one.processor) / other.processor).toFixed(1)} % (${((100 * one.clock) / other.clock).toFixed(1)} on the clock)`;
