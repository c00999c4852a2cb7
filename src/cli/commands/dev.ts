import { dev } from 'astro';
import { defineCommand } from '../command.ts';
import { inlineConfig } from '../../site/astro/astro-config.ts';
import { SETTING_OPTIONS } from '../setting-options.ts';
import { SERVER_OPTIONS, serverConfig } from '../server-options.ts';

/** The command that serves the site while its articles are being written. */
export const devCommand = defineCommand({
  name: 'dev',
  usage: '[--port N] [--host NAME] [--open] [options]',
  about: 'Serves the site while you write: a page shows what its article says now.',
  options: { ...SERVER_OPTIONS, ...SETTING_OPTIONS },
  statuses: '0 ended, 1 something is wrong, 2 not understood.',
  readsArchive: true,
  run: async (given, { settings }) => {
    await dev({ ...inlineConfig(settings), server: serverConfig(given) });
    return 0;
  },
});
