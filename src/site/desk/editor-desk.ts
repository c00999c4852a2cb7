import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { programFile } from '../../program/folder.ts';
import { readSettings, type Settings } from '../../archive-folder/settings.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { answerFirst } from '../redirects/answer-first.ts';
import { answerOldAddresses } from '../redirects/answer-old-addresses.ts';
import { shared } from '../shared-archive.ts';
import { deskRequests } from './desk-requests.ts';
import { joinedLocales } from './joined-locales.ts';
import { watchArchive } from './watch-archive.ts';

/**
 * Opens the archive for the development server before it answers anything, shows the editor’s strip on its
 * pages, answers what that asks, and renders pages again when the archive has changed. Only
 * `verbatim dev` uses it: nothing of it is in a build.
 *
 * @param currentSettings called each time the archive is opened
 */
export function editorDesk(
  { cacheDir }: Pick<Settings, 'cacheDir'>,
  currentSettings: () => Settings = readSettings,
): AstroIntegration {
  const script = programFile(`src/client/desk/strip${extname(import.meta.filename)}`);
  const token = randomBytes(24).toString('base64url');
  return {
    name: 'verbatim-desk',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        const { home } = createUrls(currentSettings().base);
        const answer = answerOldAddresses(() => shared.opened, home);
        updateConfig({ vite: { plugins: [joinedLocales(cacheDir), answerFirst(answer)] } });
        injectScript('page', `import ${JSON.stringify(script)};`);
      },
      // Astro waits for this.
      'astro:server:setup': async ({ server, logger }) => {
        server.middlewares.use(deskRequests(() => shared.desk, token));
        shared.reopened = () => renderAgain(server);
        await watchArchive(currentSettings, server.watcher, logger);
      },
    },
  };
}

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type DevServer = Parameters<ServerSetup>[0]['server'];

/** What Astro sends itself when its own store of content has changed. */
const CONTENT_CHANGED = 'astro:content-changed';

/** Which pages there are, and what is on them, is asked again; pages that are open load again. */
function renderAgain({ environments, ws }: DevServer): void {
  for (const environment of Object.values(environments)) {
    if (environment.name !== 'client') environment.hot.send(CONTENT_CHANGED, {});
  }
  ws.send({ type: 'full-reload', path: '*' });
}
