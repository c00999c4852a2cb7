import type { AstroInlineConfig } from 'astro';
import { UsageError, type CommandOptions, type Given } from './command.ts';

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

const HIGHEST_PORT = 65_535;

/**
 * The same as Astro’s settings have it.
 *
 * @throws UsageError where the port is none
 */
export function serverConfig({
  values: { port, host, open },
}: Given<typeof SERVER_OPTIONS>): NonNullable<AstroInlineConfig['server']> {
  const number = port === undefined ? undefined : Number(port);
  if (number !== undefined && !(Number.isInteger(number) && number > 0 && number <= HIGHEST_PORT)) {
    throw new UsageError(
      `--port: “${port}” is not a port. Name a number from 1 to ${HIGHEST_PORT}.`,
    );
  }
  return {
    ...(number === undefined ? {} : { port: number }),
    ...(host === undefined ? {} : { host }),
    ...(open ? { open } : {}),
  };
}
