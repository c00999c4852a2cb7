import { existsSync } from 'node:fs';
import { preview as serve } from 'astro';
import { CommandError, defineCommand, type CommandContext, type Given } from '../command.ts';
import { shownPath } from '../../program/user-folder.ts';
import { previewConfig } from '../../site/astro/config.ts';
import { SERVER_OPTIONS, serverConfig } from '../server-options.ts';
import { say } from '../../wording/say.ts';

/** The command that serves what was built. */
export const previewCommand = defineCommand({
  name: 'preview',
  usage: () => say('commands.preview-usage'),
  about: () => say('commands.preview-about'),
  options: SERVER_OPTIONS,
  statuses: () => say('commands.served-statuses'),
  run: (given, context) => preview(given, context),
});

/** Serves the built site. */
export async function preview(
  given: Given<typeof SERVER_OPTIONS>,
  { settings }: CommandContext,
): Promise<number> {
  const { outDir } = settings;
  if (!existsSync(outDir)) {
    throw new CommandError(say('commands.no-site', { folder: shownPath(outDir) }));
  }
  const server = serverConfig(given);
  await serve({ ...previewConfig(settings), server });
  return 0;
}
