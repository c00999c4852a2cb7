import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { runCommand } from '../run-command.ts';
import { newCommand, today } from './new.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const begin = (...args: string[]) => beginWith(undefined, ...args);

/** @param answers what the editor answers at a terminal; undefined where there is none */
async function beginWith(answers: readonly string[] | undefined, ...args: string[]) {
  let [out, err] = ['', ''];
  const left = [...(answers ?? [])];
  const converse = () => ({ ask: async () => left.shift(), end: () => undefined });
  const io = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    ...(answers ? { converse } : {}),
  };
  return { status: await runCommand(newCommand, args, scratch.settings, io), out, err };
}
const textOf = (path: string) => readFile(join(scratch.settings.contentDir, path), 'utf8');

describe('verbatim new', () => {
  test('begins an article under its day and headline, and says where', async () => {
    const { status, out, err } = await begin('Rain at last', '--date', '2024-05-06');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('2024-05-06-rain-at-last.md');
    expect(await textOf('articles/2024/2024-05-06-rain-at-last.md')).toMatch(
      /\ntitle: Rain at last\ndate: 2024-05-06\n---\n\n\S/,
    );
  });

  test('takes the name that it is given', async () => {
    await begin('Rain at last', '--date', '2024-05-06', '--slug', 'rain');
    expect(await textOf('articles/2024/2024-05-06-rain.md')).toContain('Rain at last');
  });

  test('takes the rest of the head, too', async () => {
    const more = [
      '--time',
      '10:00',
      '--author',
      'Anna Berg',
      '--author',
      'Reuters',
      '--tag',
      'rain',
    ];
    const draft = ['--dateline', 'OSLO', '--summary', 'It rained.', '--lang', 'en', '--draft'];
    const { out } = await begin('Rain', '--date', '2024-05-06', ...more, ...draft);
    const head = [
      'time: 10:00',
      'status: draft',
      'summary: It rained.',
      'authors:',
      '  - Anna Berg',
      '  - Reuters',
      'dateline: OSLO',
      'lang: en',
      'tags:',
      '  - rain',
    ];
    const text = await textOf('articles/2024/2024-05-06-rain.md');
    for (const line of head) expect(text.split('\n')).toContain(line);
    expect(out).toContain('npx verbatim dev --drafts');
  });

  test('asks at a terminal', async () => {
    const answers = ['Rain at last', '2024-05-06', 'Anna Berg', '', '', '', 'n'];
    const { status, out } = await beginWith(answers);
    expect(status).toBe(0);
    expect(out).toMatch(/2024-05-06-rain-at-last\.md\nNext: npx verbatim dev\n$/);
    expect(await textOf('articles/2024/2024-05-06-rain-at-last.md')).toContain('- Anna Berg');
  });

  test('asks for another address where one is taken', async () => {
    await begin('Rain', '--date', '2024-05-06');
    const answers = ['Rain', '2024-05-06', 'rain-again', '', '', '', '', ''];
    expect((await beginWith(answers)).out).toContain('2024-05-06-rain-again.md');
  });

  test('writes nothing if the editor stops', async () => {
    const { status, err } = await beginWith(['Rain', '2024-05-06']);
    expect({ status, err }).toMatchObject({ status: 1, err: expect.stringContaining('Nothing') });
    await expect(textOf('articles/2024/2024-05-06-rain.md')).rejects.toThrow('ENOENT');
  });

  test('never writes over an article', async () => {
    await begin('Rain', '--date', '2024-05-06');
    const before = await textOf('articles/2024/2024-05-06-rain.md');
    const { status, out, err } = await begin('Rain', '--date', '2024-05-06');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('2024-05-06-rain.md');
    expect(await textOf('articles/2024/2024-05-06-rain.md')).toBe(before);
  });

  test.each([
    [[], 'verbatim new'],
    [['Rain', '--date', '2024-02-30'], '2024-02-30'],
    [['Rain', '--date', 'tomorrow'], 'tomorrow'],
    [['Rain', '--slug', '../../etc'], 'slug'],
  ])('%j is not understood, which is said', async (args, named) => {
    const { status, out, err } = await begin(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(named);
    expect(err).not.toMatch(/ at .*\.ts:\d/);
  });
});

test.each([
  [new Date(2024, 0, 5, 0, 0), '2024-01-05'],
  [new Date(2024, 11, 31, 23, 59), '2024-12-31'],
])('today is the day of the user’s own calendar: %s', (now, day) => {
  expect(today(now)).toBe(day);
});
