import { expect, test } from 'vitest';
import { guardMarkdown } from '../../core/markdown/source/guard.ts';
import { splitLong } from './split-long.ts';

const words = (markdown: string): string => markdown.replace(/\s+/g, ' ').trim();

function split(markdown: string): { text: string; reported: string[] } {
  const reported: string[] = [];
  return { text: splitLong(markdown, (first) => void reported.push(first)), reported };
}

test('a text of usual paragraphs stays as it is', () => {
  const markdown = 'One line  \nand another.\n\n- A list';
  expect(split(markdown)).toEqual({ text: markdown, reported: [] });
});

test('the log of a meeting becomes a paragraph per line', () => {
  const line = '**\\<ida>** The harbour costs more than we thought, says the plan.';
  const log = Array.from({ length: 400 }, () => line).join('  \n');
  const { text, reported } = split(`# Log\n\n${log}\n\nThe end.`);
  expect(text).toBe(`# Log\n\n${Array.from({ length: 400 }, () => line).join('\n\n')}\n\nThe end.`);
  expect(reported).toEqual([line.slice(0, 60)]);
});

test('a line that would begin a list by itself stays words', () => {
  const lines = ['Agenda', '12. Our plan', ...Array.from({ length: 700 }, (_, at) => `**${at}**`)];
  const { text } = split(lines.join('\\\n'));
  expect(text).toMatch(/^Agenda\n\n12\\\. Our plan\n\n\*\*0\*\*\n/);
});

test('words without line breaks are separated at the ends of sentences', () => {
  const sentence = 'The [bridge](/bridge/) was closed, “for good,” said *nobody* in *particular*.';
  const long = Array.from({ length: 300 }, () => sentence).join(' ');
  const { text } = split(long);
  expect(text).toContain('\n\n');
  expect(words(text) === words(long)).toBe(true);
  expect(guardMarkdown(text)).toEqual([]);
  const ends = text.split('\n\n').map((part) => `${part.slice(0, 5)}…${part.slice(-13)}`);
  expect([...new Set(ends)]).toEqual(['The […*particular*.']);
});

test('emphasis over all lines is that of each line', () => {
  const lines = Array.from({ length: 400 }, (_, at) => `[${at}](/a/${at}/) sails`);
  expect(
    split(`**${lines.join('  \n')}** on`)
      .text.split('\n\n')
      .slice(-2),
  ).toEqual(['**[398](/a/398/) sails**', '**[399](/a/399/) sails** on']);
});

test('what has no end of a sentence is left to the build', () => {
  const long = 'a'.repeat(20_000);
  expect(split(long)).toEqual({ text: long, reported: [] });
});

test('a sentence that lists hundreds of people is separated behind commas', () => {
  const people = Array.from(
    { length: 400 },
    (_, at) => `[@reader${at}](https://port.example/${at})`,
  );
  const markdown = `Thanks to ${people.join(', ')}, and all others.`;
  const { text } = split(markdown);
  expect(words(text)).toBe(markdown);
  expect(guardMarkdown(text)).toEqual([]);
});
