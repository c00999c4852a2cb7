import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseWords, QUOTE_ID, quoteId, quoteIds } from './quote-id.ts';

const ARTICLE = '2024-02-08-harbour-bridge';
const WORDS = 'The bridge is safe for all traffic from today,';
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** The definition of DESIGN.md, read bit by bit. */
function idFromDefinition(input: string): string {
  const digest = createHash('sha256').update(input, 'utf8').digest();
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = Array.from({ length: 10 }, (_, i) => bits.slice(5 * i, 5 * i + 5));
  return groups.map((group) => CROCKFORD[Number.parseInt(group, 2)] ?? '').join('');
}

describe('quoteId', () => {
  test('is the first 50 bits of the digest in Crockford’s base 32', () => {
    const folded = 'the bridge is safe for all traffic from today,';
    expect(quoteId(ARTICLE, WORDS)).toBe(idFromDefinition(`${ARTICLE}\n${folded}`));
    expect(quoteId(ARTICLE, WORDS, 2)).toBe(idFromDefinition(`${ARTICLE}\n${folded}\n2`));
  });

  // An address that was published once: this value may never change.
  test('has not changed since it was first published', () => {
    expect(quoteId('2024-02-08-moscow', 'no alternative')).toBe(
      idFromDefinition('2024-02-08-moscow\nno alternative'),
    );
    expect(quoteId('2024-02-08-moscow', 'no alternative')).toMatchInlineSnapshot(`"10g0mfqn81"`);
  });

  test('is ten characters that can be read aloud, for any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (words, n) => {
        const id = quoteId(ARTICLE, words, n);
        expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
        expect(id).toMatch(QUOTE_ID);
      }),
    );
  });

  test.each([
    ['other words', quoteId(ARTICLE, 'The bridge is unsafe for all traffic from today,')],
    ['another article', quoteId('2024-02-09-harbour-bridge', WORDS)],
    ['the second time', quoteId(ARTICLE, WORDS, 2)],
    ['the third time', quoteId(ARTICLE, WORDS, 3)],
  ])('differs for %s', (_what, id) => {
    expect(id).not.toBe(quoteId(ARTICLE, WORDS));
  });
});

describe('two quotes that clash', () => {
  // Found by trying 75 million: the first 50 bits of their digests are the same.
  const older = {
    article: '2024-02-08-bridge-opens',
    words: 'The bridge will open to traffic on time, 12987846',
  };
  const later = {
    article: '2024-02-09-harbour-talks',
    words: 'The bridge will open to traffic on time, 50266627',
  };

  test('have one id by their words', () => {
    expect(quoteId(older.article, older.words)).toBe(quoteId(later.article, later.words));
  });

  test('the later one gets a longer id, which begins like the other', () => {
    const taken = quoteId(older.article, older.words);
    const [id = ''] = quoteIds(later.article, [later.words], { foreign: new Set([taken]) });
    expect(id).toMatch(QUOTE_ID);
    expect(id).toHaveLength(11);
    expect(id.startsWith(taken)).toBe(true);
  });
});

describe('quoteIds of an article that was published', () => {
  const id = quoteId(ARTICLE, WORDS);

  test('a published id stays though the words changed, and goes to nobody else', () => {
    const ids = quoteIds(ARTICLE, ['The bridge is shut,', WORDS], {
      published: [id, undefined],
      spent: new Set([id]),
    });
    expect(ids).toEqual([id, quoteId(ARTICLE, WORDS, 2)]);
  });

  test('the id of a withdrawn quote is never given again', () => {
    expect(quoteIds(ARTICLE, [WORDS], { spent: new Set([id]) })).toEqual([
      quoteId(ARTICLE, WORDS, 2),
    ]);
  });
});

describe('normaliseWords', () => {
  test.each([
    ['case', 'THE BRIDGE is safe', 'the bridge is safe'],
    ['white space of every kind', '  the\u00a0bridge\n is\t safe ', 'the bridge is safe'],
    ['curly and straight marks', 'they said “never” and ‘no’', 'they said "never" and \'no\''],
    ['guillemets and low marks', '«the bridge» „is safe“', 'the bridge is safe'],
    ['apostrophes', 'it’s the ministers’ plan', "it's the ministers' plan"],
    ['ligatures and full width', 'ﬁnal ｏｆｆｅｒ', 'final offer'],
    ['accents in two encodings', 'Cafe\u0301', 'café'],
    ['the ellipsis', 'and then…', 'and then...'],
  ])('folds %s', (_what, printed, other) => {
    expect(normaliseWords(printed)).toBe(normaliseWords(other));
  });

  test.each([
    ['accents', 'résumé', 'resume'],
    ['brackets', 'the [northern] bridge', 'the northern bridge'],
    ['punctuation', 'safe, now', 'safe now'],
    ['hyphens', 're-form', 'reform'],
  ])('keeps %s apart', (_what, printed, other) => {
    expect(normaliseWords(printed)).not.toBe(normaliseWords(other));
  });
});

describe('quoteIds', () => {
  const words = ['We will rebuild.', 'No comment.', 'It was the wind.', 'Never.'];

  test('moving a quote keeps its id', () => {
    const ids = new Map(quoteIds(ARTICLE, words).map((id, index) => [words[index] ?? '', id]));
    fc.assert(
      fc.property(fc.shuffledSubarray(words), (some) => {
        expect(quoteIds(ARTICLE, some)).toEqual(some.map((printed) => ids.get(printed)));
      }),
    );
  });

  test('the same words again get another id, numbered from 2', () => {
    const ids = quoteIds(ARTICLE, ['Never.', 'No.', '“never.”', 'NEVER.']);
    expect(ids).toEqual([
      quoteId(ARTICLE, 'Never.'),
      quoteId(ARTICLE, 'No.'),
      quoteId(ARTICLE, 'Never.', 2),
      quoteId(ARTICLE, 'Never.', 3),
    ]);
  });

  test('no two quotes of an article share one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, 'never', 'NEVER.', '')), (some) => {
        expect(new Set(quoteIds(ARTICLE, some)).size).toBe(some.length);
      }),
    );
  });
});
