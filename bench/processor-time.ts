/** Milliseconds that this process has had a processor so far: what other programs take meanwhile is not counted. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
