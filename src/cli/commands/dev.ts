import { defineCommand } from '../command.ts';
import { runAstro, SERVER_OPTIONS, serverArguments } from '../run-astro.ts';
import { startCommand } from '../run-command.ts';

/** The command that serves the site while its articles are being written. */
export const devCommand = defineCommand({
  name: 'dev',
  usage: '[--port N] [--host NAME] [--open]',
  about: 'Serves the site while you write: a page shows what its article says now.',
  options: SERVER_OPTIONS,
  statuses: '0 ended, 1 something is wrong, 2 not understood.',
  readsArchive: true,
  run: (given) => runAstro(['dev', ...serverArguments(given)]),
});

if (import.meta.main) await startCommand(devCommand);
