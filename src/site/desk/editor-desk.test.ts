import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetArchive } from '../../test/support/site/forget-archive.ts';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { shared } from '../shared-archive.ts';
import { editorDesk } from './editor-desk.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
  for (const name of ['desk', 'opened', 'kept']) Reflect.deleteProperty(shared, name);
});
afterEach(() => {
  forgetArchive();
  return scratch.remove();
});

const desk = () => editorDesk(scratch.settings, () => scratch.settings);
const logger = { warn: () => undefined, error: () => undefined };
const watcher = { add: () => undefined, on: () => undefined };

test('every page gets the script, and pages load again when the archive was opened again', async () => {
  const { hooks } = desk();
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
    watcher,
    ws: { send: ({ type }: { type: string }) => sent.push(type) },
  };
  await hooks['astro:server:setup']?.({ server, logger } as never);
  expect(shared.desk).toBeDefined();
  shared.reopened?.();
  expect(sent).toEqual(['ssr', 'full-reload']);
  Reflect.deleteProperty(shared, 'reopened');
});
