import { existsSync } from 'node:fs';
import { preview as serve } from 'astro';
import { CommandError, defineCommand, type CommandContext, type Given } from '../command.ts';
import { shownPath } from '../../program/user-folder.ts';
import { inlineConfig } from '../../site/astro/astro-config.ts';
import { SERVER_OPTIONS, serverConfig } from '../server-options.ts';

/** The command that serves what was built. */
export const previewCommand = defineCommand({
  name: 'preview',
  usage: '[--port N] [--host NAME] [--open]',
  about: 'Serves the site that verbatim build made.',
  options: SERVER_OPTIONS,
  statuses: '0 ended, 1 something is wrong, 2 not understood.',
  run: (given, context) => preview(given, context),
});

/** Serves the built site. */
export async function preview(
  given: Given<typeof SERVER_OPTIONS>,
  { settings }: CommandContext,
): Promise<number> {
  const { outDir } = settings;
  if (!existsSync(outDir)) {
    throw new CommandError(`There is no site at ${shownPath(outDir)}. Run verbatim build first.`);
  }
  const server = serverConfig(given);
  await serve({ ...inlineConfig(settings), server });
  return 0;
}
