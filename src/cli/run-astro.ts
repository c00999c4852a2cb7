import type { CommandOptions, Given } from './command.ts';

/** What Astro's servers take. */
export const SERVER_OPTIONS = {
  port: {
    type: 'string',
    value: 'N',
    help: 'where to listen (4321, or the next one that is free)',
  },
  host: { type: 'string', value: 'NAME', help: 'listen for other machines, too; 0.0.0.0 for all' },
  open: { type: 'boolean', help: 'open it in the browser' },
} as const satisfies CommandOptions;

/** The arguments of Astro's own command line for the same. */
export function serverArguments({ values }: Given<typeof SERVER_OPTIONS>): string[] {
  return [
    ...(values.port === undefined ? [] : ['--port', values.port]),
    ...(values.host === undefined ? [] : ['--host', values.host]),
    ...(values.open ? ['--open'] : []),
  ];
}

/**
 * Runs Astro's own command line in this process, on every platform alike. A server keeps running after it returns.
 *
 * @returns the exit status so far
 */
export async function runAstro(args: readonly string[]): Promise<number> {
  const program = new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url);
  process.argv.splice(1, process.argv.length, program.pathname, ...args);
  await import(program.href);
  return Number(process.exitCode ?? 0);
}
