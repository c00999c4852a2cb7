import { dev } from 'astro';
import { defineCommand } from '../command.ts';
import { inlineConfig } from '../../site/astro/config.ts';
import { editorDesk } from '../../site/desk/editor-desk.ts';
import { SETTING_OPTIONS } from '../setting-options.ts';
import { SERVER_OPTIONS, serverConfig } from '../server-options.ts';
import { say } from '../../wording/say.ts';

/** The command that serves the site while its articles are being written. */
export const devCommand = defineCommand({
  name: 'dev',
  usage: () => say('commands.dev-usage'),
  about: () => say('commands.dev-about'),
  options: { ...SERVER_OPTIONS, ...SETTING_OPTIONS },
  statuses: () => say('commands.served-statuses'),
  readsArchive: true,
  run: async (given, { settings, io }) => {
    // Astro prints nothing until it has read everything.
    io.err(`${say('commands.dev-reading')}\n`);
    const config = inlineConfig(settings, { verbose: false, endsWithMistake: false });
    const integrations = [...(config.integrations ?? []), editorDesk(settings)];
    await dev({ ...config, integrations, server: serverConfig(given) });
    return 0;
  },
});
