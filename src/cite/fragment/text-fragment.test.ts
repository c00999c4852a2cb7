import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { makeTextFragment } from './make-text-fragment.ts';
import { writeTextDirective, type TextDirective } from './text-directive.ts';
import { readPage, type Passage } from './text-fragment.ts';
import { toWordEdge } from './words-at.ts';

/** Blocks from texts; one that starts with a star is not the article's own. */
function pageOf(...texts: string[]) {
  return readPage(
    texts.map((text) => ({ text: text.replace(/^\*/, ''), own: !text.startsWith('*') })),
  );
}

/** The n-th occurrence of the words in a block. */
function passage(text: string, words: string, block: number, occurrence = 1): Passage {
  let offset = -1;
  for (let n = 0; n < occurrence; n++) offset = text.indexOf(words, offset + 1);
  return { start: { block, offset }, end: { block, offset: offset + words.length } };
}

describe('makeTextFragment', () => {
  test.each<[string, string[], [string, number, number], string | undefined]>([
    ['words that stand once', ['They saw no way back.'], ['no way back', 0, 1], 'no way back'],
    ['words that stand twice', ['a no b', 'c no d'], ['no', 1, 1], 'c-,no'],
    ['twice after the same word', ['a no b', 'a no d'], ['no', 1, 1], 'no,-d'],
    ['twice between the same words', ['x a no b', 'y a no b'], ['no', 1, 1], 'y a-,no'],
    ['first in a headline', ['*no deal', 'They say no again'], ['no', 1, 1], 'say-,no'],
    ['later in a note', ['They say no', '*no'], ['no', 0, 1], 'no'],
    ['other case and accents', ['Café open', 'a cafe closed'], ['cafe', 1, 1], 'a-,cafe'],
    ['inside another word', ['toward the war'], ['war', 0, 2], 'the-,war'],
    ['twice in the same surroundings', ['*x', 'no', '*x', 'no'], ['no', 3, 1], undefined],
    [
      'alone in paragraphs side by side',
      ['One.', 'No.', 'Two.', 'No.'],
      ['No.', 3, 1],
      'Two.-,No.',
    ],
  ])('%s', (_, texts, [words, block, occurrence], expected) => {
    const page = pageOf(...texts);
    const sought = passage(texts[block] ?? '', words, block, occurrence);
    const directive = makeTextFragment(page, sought);
    const { prefix, start, suffix } = directive ?? {};
    const printed = [prefix && `${prefix}-`, start, suffix && `-${suffix}`]
      .filter(Boolean)
      .join(',');
    expect(directive && printed).toBe(expected);
  });

  test('a long passage is named by its ends, and one over paragraphs too', () => {
    const long = `One two three four ${'and so on '.repeat(20)}with the last words here`;
    const within = { start: { block: 0, offset: 0 }, end: { block: 0, offset: long.length } };
    expect(makeTextFragment(pageOf(long), within)).toEqual({
      start: 'One two three',
      end: 'last words here',
    });
    const across = { start: { block: 0, offset: 4 }, end: { block: 1, offset: 5 } };
    expect(makeTextFragment(pageOf('One two', 'Three four'), across)).toEqual({
      start: 'two',
      end: 'Three',
    });
  });

  test('every passage of a random article is found, and nothing else', () => {
    const word = fc.constantFrom('no', 'NO', 'way', 'back', 'мост', '橋', 'don’t', 'x-y', ',');
    const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    const article = fc.array(fc.record({ text, own: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    const made = { fragment: 0, none: 0 };
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), fc.nat({ max: 2 }), (blocks, from, to, further) => {
        const owned = blocks.flatMap(({ own }, index) => (own ? [index] : []));
        const at = from % Math.max(1, owned.length);
        const [first, last] = [owned[at], owned[Math.min(at + further, owned.length - 1)]];
        if (first === undefined || last === undefined) return;
        const [head = '', tail = ''] = [blocks[first]?.text, blocks[last]?.text];
        const start = toWordEdge(head, from % head.length, 'start');
        const end = toWordEdge(tail, 1 + (to % tail.length), 'end');
        if (first === last && start >= end) return;
        if (head[start] === ' ' || tail[end - 1] === ' ') return;
        const sought = {
          start: { block: first, offset: start },
          end: { block: last, offset: end },
        };
        const directive = makeTextFragment(readPage(blocks), sought);
        made[directive ? 'fragment' : 'none']++;
        if (!directive) return;
        const seen = findNaively(blocks, directive);
        expect(seen[0]).toEqual(sought);
        expect(seen.filter(({ start: { block } }) => blocks[block]?.own)).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
    expect(made.fragment).toBeGreaterThan(made.none * 3);
  });
});

/** Reads a directive as the specification tells it, over texts in which only case has to be folded. */
function findNaively(
  blocks: readonly { text: string; own: boolean }[],
  { prefix = '', start, end, suffix = '' }: TextDirective,
): Passage[] {
  const texts = blocks.map(({ text }) => text.toLowerCase());
  const beside = (block: number, step: 1 | -1) =>
    blocks[block]?.own && blocks[block + step]?.own ? (texts[block + step] ?? '') : '';
  const follows = (block: number, at: number) =>
    (texts[block]?.slice(at).trim() || beside(block, 1)).startsWith(suffix.toLowerCase());
  const found: Passage[] = [];
  for (const [block, text] of texts.entries()) {
    for (let offset = 0; offset < text.length; offset++) {
      const before = text.slice(0, offset).trim() || beside(block, -1);
      if (!text.startsWith(start.toLowerCase(), offset)) continue;
      if (!before.endsWith(prefix.toLowerCase())) continue;
      const after = offset + start.length;
      const last =
        end === undefined
          ? follows(block, after)
            ? { block, offset: after }
            : undefined
          : texts
              .flatMap((tail, index) =>
                [...tail].flatMap((_, unit) =>
                  tail.startsWith(end.toLowerCase(), unit) ? [{ block: index, from: unit }] : [],
                ),
              )
              .filter((one) => one.block > block || (one.block === block && one.from >= after))
              .map((one) => ({ block: one.block, offset: one.from + end.length }))
              .find((one) => follows(one.block, one.offset));
      if (last) found.push({ start: { block, offset }, end: last });
    }
  }
  return found;
}

test.each([
  [{ start: 'no way' }, ':~:text=no%20way'],
  [{ start: 'a-b, c & d' }, ':~:text=a%2Db%2C%20c%20%26%20d'],
  [
    { prefix: 'he said', start: 'one', end: 'two', suffix: '(so)' },
    ':~:text=he%20said-,one,two,-%28so%29',
  ],
  [{ start: 'мост' }, ':~:text=%D0%BC%D0%BE%D1%81%D1%82'],
  [{ start: 'two\n  lines' }, ':~:text=two%20lines'],
])('writeTextDirective %o', (directive, written) => {
  expect(writeTextDirective(directive)).toBe(written);
});

test('foldText leads back to where each character stood', () => {
  const text = 'É­tat  «ﬁn» “x”';
  const { text: folded, origin } = foldText(text);
  expect(folded).toBe('etat «fin» "x"');
  expect(origin).toHaveLength(folded.length + 1);
  expect(text[origin[folded.indexOf('x')] ?? 0]).toBe('x');
});
