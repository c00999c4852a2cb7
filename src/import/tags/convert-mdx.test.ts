import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { convertMdx } from './convert-mdx.ts';

const convert = (text: string) =>
  convertMdx(text, new Notes())
    .replace(/\n{3,}/g, '\n\n')
    .trim();

test('imports and exports go, constants are filled in, nothing is run', () => {
  const text = [
    "import pier from '../pier.png';",
    'export const year = 2023;',
    '',
    'In {year} {Date.now()}the pier.',
    '',
    '<Figure src={pier} alt="Pier" caption="The pier in {year}" />',
  ].join('\n');
  expect(convert(text)).toBe('In 2023 the pier.\n\n![Pier](../pier.png "The pier in 2023")');
});

test('comments are removed, and braces in code stay', () => {
  expect(convert('A{/* “No,” said the desk. */} b `{c}`')).toBe('A b `{c}`');
});

test('components: a quote with its speaker, unknown ones without their tags', () => {
  expect(convert('<PullQuote by="Greta">\n  Wet foot.\n</PullQuote>')).toBe(
    '> Wet foot.\n>\n> — Greta',
  );
  expect(convert('<Box a="b">words</Box> <Tweet id="1" />x')).toBe('words x');
});

test('boxes beside each other are paragraphs, with the words above them', () => {
  const text = '<Tabs>\n<Tab label="One">First.</Tab>\n<Tab label="Two">Second.</Tab>\n</Tabs>\n';
  const converted = convertMdx(text, new Notes())
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  expect(converted).toBe('**One**\n\nFirst.\n\n**Two**\n\nSecond.');
});
