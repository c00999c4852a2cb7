import { expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { shared } from '../shared-archive.ts';
import { editorDesk } from './editor-desk.ts';

test('every page gets the script, and pages load again when the archive was opened again', () => {
  const { hooks } = editorDesk({ cacheDir: '/cache' });
  const injected: string[] = [];
  const setUp = {
    injectScript: (_: string, code: string) => injected.push(code),
    updateConfig: () => undefined,
  };
  void hooks['astro:config:setup']?.(setUp as never);
  const file = /import "(.*)";/.exec(injected.join())?.[1] ?? '';
  expect(existsSync(file)).toBe(true);
  const sent: string[] = [];
  const environment = (name: string) => ({ name, hot: { send: () => sent.push(name) } });
  const server = {
    middlewares: { use: () => undefined },
    environments: { client: environment('client'), ssr: environment('ssr') },
    ws: { send: ({ type }: { type: string }) => sent.push(type) },
  };
  void hooks['astro:server:setup']?.({ server } as never);
  shared.reopened?.();
  expect(sent).toEqual(['ssr', 'full-reload']);
  Reflect.deleteProperty(shared, 'reopened');
});
