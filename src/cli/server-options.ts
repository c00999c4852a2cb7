import type { AstroInlineConfig } from 'astro';
import { UsageError, type CommandOptions, type Given } from './command.ts';
import { say } from '../wording/say.ts';

/** What Astro's servers take. */
export const SERVER_OPTIONS = {
  port: {
    type: 'string',
    value: () => say('commands.number-value'),
    help: () => say('commands.port-option'),
  },
  host: {
    type: 'string',
    value: () => say('commands.name-value'),
    help: () => say('commands.host-option'),
  },
  open: { type: 'boolean', help: () => say('commands.open-option') },
} as const satisfies CommandOptions;

const HIGHEST_PORT = 65_535;

/**
 * The same in the form of Astro’s settings.
 *
 * @throws UsageError if it is not a port
 */
export function serverConfig({
  values: { port, host, open },
}: Given<typeof SERVER_OPTIONS>): NonNullable<AstroInlineConfig['server']> {
  const number = port === undefined ? undefined : Number(port);
  if (number !== undefined && !(Number.isInteger(number) && number > 0 && number <= HIGHEST_PORT)) {
    throw new UsageError(
      say('commands.no-port', { port: port ?? '', highest: String(HIGHEST_PORT) }),
    );
  }
  return {
    ...(number === undefined ? {} : { port: number }),
    ...(host === undefined ? {} : { host }),
    ...(open ? { open } : {}),
  };
}
