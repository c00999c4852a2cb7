import { expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { FeatureBuffer, partsOf } from '../attribution/ranking/linear-model.ts';
import { addWords } from './lexical.ts';
import { QUOTE_TEMPLATES } from './templates.ts';

/** The features of the first words in marks: "template value". */
function words(text: string): string[] {
  const { outline } = readProse(text);
  const [stretch] = outline.stretches;
  if (!stretch) throw new Error('no stretch');
  const out = new FeatureBuffer();
  addWords(outline, stretch, out);
  return [...out.values.slice(0, out.count)].map((feature) => {
    const { template, value } = partsOf(feature);
    return `${QUOTE_TEMPLATES[template] ?? ''} ${value}`;
  });
}
const of = (name: string, list: string[]) => list.filter((word) => word.startsWith(`${name} `));

test('the word beside the marks counts, whatever case it is in', () => {
  const [a, b] = [words('The “smart” meter.'), words('Quite the “cheap” METER.')];
  expect(of('word-left', a)).toEqual(of('word-left', b));
  expect(of('word-right', a)).toEqual(of('word-right', b));
  expect(of('word-inside', a)).not.toEqual(of('word-inside', b));
});

test('what stands in another paragraph does not count', () => {
  expect(of('word-left', words('The meter.\n\n“Smart” it is.'))).toEqual(
    of('word-left', words('“Smart” it is.')),
  );
});

test('the words of a long stretch do not count by themselves', () => {
  expect(of('word-inside', words('He said “we go”.'))).toHaveLength(2);
  expect(of('word-inside', words('He said “we will not go there at all today”.'))).toEqual([]);
});
