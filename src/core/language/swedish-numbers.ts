/** A number and how many decimals it is written with. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

const number =
  /^(?<sign>[-–−+]?) ?(?<whole>\d{1,3}(?: \d{3})+|\d+)(?:,(?<decimals>\d{1,4}))?(?: ?(?:kr|kronor|tkr|mnkr|st))?$/u;

/** Reads a normalised text that is a number and no more: "1 152,5", "−270", "185 000 kr". Points are never guessed. */
export function parseSwedishNumber(text: string): WrittenNumber | undefined {
  const { sign, whole = "", decimals = "" } = number.exec(text.trim())?.groups ?? {};
  if (whole === "") return undefined;
  const size = Number(`${whole.replace(/ /g, "")}.${decimals || "0"}`);
  return { value: sign === "" || sign === "+" ? size : -size, decimals: decimals.length };
}

/** "1 152,5" */
export function printSwedishNumber(value: number, decimals: number): string {
  const [whole = "", rest] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, " ");
  return `${value < 0 ? "−" : ""}${grouped}${rest === undefined ? "" : `,${rest}`}`;
}
