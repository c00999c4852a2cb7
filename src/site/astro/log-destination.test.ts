import { expect, test } from 'vitest';
import { writeEvent, type LogChoice, type LogEvent } from './log-destination.ts';

const build: LogChoice = { verbose: false, endsWithMistake: true };
const dev: LogChoice = { verbose: false, endsWithMistake: false };

test.each<[string, LogEvent, LogChoice, string | undefined]>([
  [
    'an editor’s warning',
    { label: 'verbatim-articles', level: 'warn', message: 'One quote.' },
    build,
    'One quote.\n',
  ],
  [
    'a mistake that the command itself will say',
    { label: null, level: 'error', message: 'ReferenceError: a\n    at x.mjs:1:2' },
    build,
    undefined,
  ],
  [
    'a mistake while serving, without its trace',
    {
      label: null,
      level: 'error',
      message: '\u001B[31ma is not defined\u001B[39m\n  Stack trace:\n    at eval (/a/b.astro:5:2)',
    },
    dev,
    'a is not defined\n',
  ],
  ['a step', { label: 'vite', level: 'info', message: 'connected.' }, dev, undefined],
  [
    'what concerns a store that no page reads',
    { label: 'content', level: 'warn', message: 'Content config not loaded' },
    dev,
    undefined,
  ],
  [
    'a step that was asked for',
    { label: 'vite', level: 'info', message: 'connected.' },
    { ...build, verbose: true },
    'connected.\n',
  ],
  [
    'where the site is served',
    { label: 'SKIP_FORMAT', level: 'info', message: 'Local http://localhost:4321/' },
    dev,
    'Local http://localhost:4321/\n',
  ],
])('%s', (_, event, choice, text) => {
  expect(writeEvent(event, choice)).toBe(text);
});
