import { defineCommand } from '../command.ts';
import { runAstro } from './run-astro.ts';
import { startCommand } from '../run-command.ts';

/** The command that checks the types of this program. */
export const typesCommand = defineCommand({
  name: 'types',
  usage: '[--watch]',
  about:
    'Checks the types of this program with Astro’s checker. Articles are checked by npm run build.',
  options: { watch: { type: 'boolean', help: 'check again whenever a file changes' } },
  statuses: '0 no errors, 1 some, 2 not understood.',
  run: ({ values }) => runAstro(['check', ...(values.watch ? ['--watch'] : [])]),
});

if (import.meta.main) await startCommand(typesCommand);
