import { describe, expect, test } from 'vitest';
import { createScratchContent } from '../test/support/scratch-content.ts';
import { UsageError } from './command.ts';
import { previewCommand } from './commands/preview.ts';
import { runCommand } from './run-command.ts';
import { serverConfig } from './server-options.ts';

const given = (values: Parameters<typeof serverConfig>[0]['values']) => ({
  values,
  operands: [],
  rest: [],
});

describe('serverConfig', () => {
  test.each([
    [{}, {}],
    [{ port: '1' }, { port: 1 }],
    [
      { port: '65535', host: '0.0.0.0' },
      { port: 65_535, host: '0.0.0.0' },
    ],
    [{ open: true }, { open: true }],
    [{ open: false }, {}],
  ])('%j is %j', (values, config) => {
    expect(serverConfig(given(values))).toEqual(config);
  });

  test.each(['0', '-1', '65536', '80.5', 'http', '', ' ', 'NaN', 'Infinity'])(
    'the port “%s” is refused by name',
    (port) => {
      expect(() => serverConfig(given({ port }))).toThrow(UsageError);
      expect(() => serverConfig(given({ port }))).toThrow('65535');
    },
  );
});

test('there is nothing to preview before the site is built', async () => {
  const scratch = await createScratchContent();
  const settings = { ...scratch.settings, outDir: `${scratch.settings.cacheDir}/no-site` };
  let err = '';
  const io = { out: () => undefined, err: (text: string) => (err += text) };
  expect(await runCommand(previewCommand, [], settings, io)).toBe(1);
  expect(err).toContain('no-site');
  await scratch.remove();
});
