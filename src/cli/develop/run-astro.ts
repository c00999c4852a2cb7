/**
 * Runs Astro's own command line in this process, on every platform alike.
 *
 * @returns the exit status so far
 */
export async function runAstro(args: readonly string[]): Promise<number> {
  const program = new URL('../../../node_modules/astro/bin/astro.mjs', import.meta.url);
  process.argv.splice(1, process.argv.length, program.pathname, ...args);
  await import(program.href);
  return Number(process.exitCode ?? 0);
}
