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

async function begin(...args: string[]) {
  let [out, err] = ['', ''];
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
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
