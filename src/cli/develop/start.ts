import { buildCommand } from '../commands/build.ts';
import { defineCommand } from '../command.ts';
import { preview } from '../commands/preview.ts';
import { SERVER_OPTIONS } from '../server-options.ts';
import { runCommand, startCommand } from '../run-command.ts';

/** The command that builds the site and serves it. */
export const startSiteCommand = defineCommand({
  name: 'start',
  usage: '[--port N] [--host NAME] [--open]',
  about: 'Builds the site, as verbatim build does, and serves it.',
  options: SERVER_OPTIONS,
  statuses: '0 ended, 1 something is wrong, 2 not understood.',
  run: async (given, context) => {
    const status = await runCommand(buildCommand, [], context.settings, context.io);
    return status === 0 ? preview(given, context) : status;
  },
});

if (import.meta.main) await startCommand(startSiteCommand);
