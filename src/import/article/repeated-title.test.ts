import { expect, test } from 'vitest';
import { titleInText, withoutTitle } from './repeated-title.ts';

const rest = { source: 'The *ferry* is back.' };

test.each(['# “Ferry” is *back* #', '"Ferry" is back\n===', '## “Ferry”  is back'])(
  '%j says the title again',
  (source) => {
    expect(withoutTitle([{ source: '' }, { source }, rest], '“Ferry” is back')).toEqual([rest]);
  },
);

test.each(['# Another', '“Ferry” is back', '#### “Ferry” is back'])('%j does not', (source) => {
  const pieces = [{ source }, rest];
  expect(withoutTitle(pieces, '“Ferry” is back')).toBe(pieces);
  expect(withoutTitle(pieces, undefined)).toBe(pieces);
});

test('of nodes the first is taken', () => {
  const words = { type: 'text', value: 'Back' } as const;
  const heading = { type: 'heading', depth: 1, children: [words] } as const;
  const other = { type: 'paragraph', children: [words] } as const;
  const nodes = [structuredClone(heading), structuredClone(other)] as never;
  expect(withoutTitle([{ nodes }], 'Back')).toEqual([{ nodes: [other] }]);
});

test('a text without a title beside it has the one that it begins with', () => {
  expect(titleInText([{ source: '# The *ferry*\n' }, rest])).toBe('The ferry');
  expect(titleInText([{ source: '## The ferry' }])).toBeUndefined();
  expect(titleInText([rest])).toBeUndefined();
});
