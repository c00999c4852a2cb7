import { expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { proseAround } from './prose-around.ts';

function around(text: string) {
  const reading = readProse(text);
  const { before, after, next } = proseAround(reading, {
    stretches: reading.outline.stretches.slice(0, 1),
    kind: 'direct',
    speech: 1,
  });
  for (const passage of [before, after, next])
    expect(passage.text).toHaveLength(
      text.slice(passage.start, passage.start + passage.text.length).length,
    );
  return [before.text.trim(), after.text.trim(), next.text.trim()];
}

test.each([
  [
    'It rained. Ana Ruiz said “no” to them. She left. They stayed.',
    ['Ana Ruiz said', 'to them.', 'She left.'],
  ],
  ['“We sail.” She never said it.', ['', '', 'She never said it.']],
  ['She left.\n\n“We sail.”\n\nNobody said it.', ['', '', 'Nobody said it.']],
])('%s', (text, prose) => {
  expect(around(text)).toEqual(prose);
});

test('the words of other quotes are blotted out', () => {
  const [before] = around('Ana Ruiz said “no.”');
  expect(before).toBe('Ana Ruiz said');
  const [, , next] = around('“We sail.” The note said “no” at noon.');
  expect(next).toMatch(/^The note said "+ at noon\.$/);
});

test('a sentence without end is cut', () => {
  const [, after] = around(`She said “no” ${'and on '.repeat(500)}`);
  expect(after?.length).toBeLessThanOrEqual(400);
});
