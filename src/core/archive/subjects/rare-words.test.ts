import { expect, test } from 'vitest';
import { rareWords } from './rare-words.ts';

const quotes = (...words: string[]) => words.map((text, at) => ({ id: `q${at}`, words: text }));

test('long words that few quotes have are the same number in each', () => {
  const rare = rareWords(quotes('The corridor is closed.', 'A CORRIDOR, he says', 'No, no.'));
  expect(rare.of('q0')).toHaveLength(2);
  expect(rare.of('q0')).toEqual(expect.arrayContaining([...rare.of('q1')]));
  expect(rare.of('q1')).toHaveLength(1);
  expect(rare.of('q2')).toEqual([]);
  expect(rare.of('none')).toEqual([]);
});

test('how many are few changes when the number of quotes has doubled', () => {
  const common = (count: number, among: number) =>
    rareWords(
      quotes(...Array.from({ length: among }, (_, at) => (at < count ? 'corridor' : `w${at}`))),
    ).of('q0').length;
  expect(common(4, 10)).toBe(1);
  expect(common(5, 10)).toBe(0);
  expect(common(5, 2047)).toBe(0);
  expect(common(8, 2048)).toBe(1);
});
