/**
 * Milliseconds that this thread spends computing. Unlike a clock it does not run on while others have
 * the core, so that a measurement holds on a busy machine.
 */
export function cpuMilliseconds(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The middle one; of an even number the lower of the two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}
