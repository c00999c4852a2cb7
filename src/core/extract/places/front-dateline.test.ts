import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { slice } from '../../text/span.ts';
import { prependDateline, shiftSpan, withoutDateline } from './front-dateline.ts';

test('a dateline is a paragraph of its own, and the blocks keep their words', () => {
  const article = articleTextFromPlain('Ferries stopped.\n\nThe mayor waited.');
  const { text, paragraphs, added } = prependDateline(article, 'SOLVIK');
  expect(paragraphs.map((block) => slice(text, block))).toEqual([
    'SOLVIK —',
    'Ferries stopped.',
    'The mayor waited.',
  ]);
  expect(text.slice(added)).toBe(article.text);
});

test('of any text and dateline, the text itself begins after what was added', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (body, dateline) => {
      const { text, added } = prependDateline(articleTextFromPlain(body), dateline);
      expect(text.slice(added)).toBe(body);
    }),
  );
});

test('shifting back undoes shifting', () => {
  expect(shiftSpan(shiftSpan({ start: 3, end: 9 }, 7), -7)).toEqual({ start: 3, end: 9 });
});

test('what was found in the dateline is kept apart, and the rest lies in the text', () => {
  const mention = (start: number) =>
    ({
      span: { start, end: start + 6 },
      place: 'geonames:1',
      kind: 'literal',
      by: 'gazetteer',
      confidence: 1,
    }) as const;
  const found = {
    places: [],
    mentions: [mention(0), mention(20)],
    unlocated: [],
    ruled: [],
    datelineMentions: [],
  };
  const { mentions, datelineMentions } = withoutDateline(
    found as unknown as Parameters<typeof withoutDateline>[0],
    10,
  );
  expect(mentions.map(({ span }) => span)).toEqual([{ start: 10, end: 16 }]);
  expect(datelineMentions).toEqual([mention(0)]);
});
