import { existsSync } from 'node:fs';
import { CommandError, defineCommand, type CommandContext, type Given } from '../command.ts';
import { runAstro, SERVER_OPTIONS, serverArguments } from '../run-astro.ts';
import { startCommand } from '../run-command.ts';

/** The command that serves what was built. */
export const previewCommand = defineCommand({
  name: 'preview',
  usage: '[--port N] [--host NAME] [--open]',
  about: 'Serves the site that npm run build made.',
  options: SERVER_OPTIONS,
  statuses: '0 ended, 1 something is wrong, 2 not understood.',
  run: (given, context) => preview(given, context),
});

/** Serves the built site. */
export async function preview(
  given: Given<typeof SERVER_OPTIONS>,
  { settings: { outDir } }: CommandContext,
): Promise<number> {
  if (!existsSync(outDir)) {
    throw new CommandError(`There is no site at ${outDir}. Run npm run build first.`);
  }
  return runAstro(['preview', ...serverArguments(given)]);
}

if (import.meta.main) await startCommand(previewCommand);
