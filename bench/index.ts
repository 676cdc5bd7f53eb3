/**
 * Prints every measurement, or only those named: `npm run bench -- read worst`. A new one is a file here that exports a
 * function and one line below. Nothing is asserted: times are for people to read, side by side.
 */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  read: async () => (await import("./read")).measureReading(),
  recheck: async () => (await import("./recheck")).measureRecheck(),
  linearity: async () => (await import("./linearity")).measureLinearity(),
  memory: async () => (await import("./memory")).measureMemory(),
  word: async () => (await import("./simulated-word")).measureSimulatedWord(),
  worst: async () => (await import("./worst")).measureWorstFood(),
};

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(", ")}. Known: ${Object.keys(benches).join(", ")}`);
  for (const [name, measure] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n== ${name}\n`);
    await measure();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
