import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangePart } from './article-history.ts';
import { changedPassages } from './changed-passages.ts';

const version = (paragraphs: string | readonly string[], title = 'Title', lang = 'en') => ({
  title,
  paragraphs: typeof paragraphs === 'string' ? [paragraphs] : paragraphs,
  lang,
});

/** A passage as one line: [-removed-] and {+added+}. */
const line = (parts: readonly ChangePart[]) =>
  parts
    .map((part) =>
      'same' in part ? part.same : 'removed' in part ? `[-${part.removed}-]` : `{+${part.added}+}`,
    )
    .join('');

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const diff = (before: string | readonly string[], after: string | readonly string[], lang = 'en') =>
  changedPassages(version(before, 'T', lang), version(after, 'T', lang)).passages.map(({ parts }) =>
    line(parts),
  );

describe('changedPassages', () => {
  test.each([
    ['nothing', 'The bridge is shut.', 'The bridge is shut.', []],
    ['marks alone', '“It’s shut” – today', '"It\'s shut" - today', []],
    ['white space alone', 'It is\nshut  today', 'It is shut today', []],
    ['a word', 'It is shut today.', 'It is open today.', ['It is [-shut-]{+open+} today.']],
    ['a word put in', 'It is shut.', 'It is not shut.', ['It is {+not +}shut.']],
    ['a word taken out', 'It is not shut.', 'It is shut.', ['It is [-not -]shut.']],
    ['the end', 'It is shut', 'It is shut today', ['It is shut{+ today+}']],
    [
      'words near each other, as one change',
      'The old ferry is late.',
      'The new ferry was late.',
      ['The [-old ferry is-]{+new ferry was+} late.'],
    ],
  ])('%s', (_what, before, after, wanted) => {
    expect(diff(before, after)).toEqual(wanted);
  });

  test('shows a few words on either side, and says where some are left out', () => {
    const words = (from: number) => Array.from({ length: 30 }, (_, n) => `w${from + n}`).join(' ');
    expect(diff(`${words(0)} old ${words(50)}`, `${words(0)} new ${words(50)}`)).toEqual([
      '… w22 w23 w24 w25 w26 w27 w28 w29 [-old-]{+new+} w50 w51 w52 w53 w54 w55 w56 w57 …',
    ]);
  });

  test('lays changed paragraphs beside each other, and leaves the others alone', () => {
    expect(diff(['One is here.', 'Two.', 'Three.'], ['One was here.', 'Two.', 'Three!'])).toEqual([
      'One [-is-]{+was+} here.',
      'Three[-.-]{+!+}',
    ]);
    expect(diff(['One.', 'Two.'], ['One.', 'A new one.', 'Two.'])).toEqual(['{+A new one.+}']);
    expect(diff(['One.', 'Gone.', 'Two.'], ['One.', 'Two.'])).toEqual(['[-Gone.-]']);
  });

  test('knows words in scripts that put no space between them', () => {
    expect(diff('สะพานปิดวันนี้', 'สะพานเปิดวันนี้', 'th')).toEqual(['สะพาน[-ปิด-]{+เปิด+}วันนี้']);
    expect(diff('Կամուրջը փակ է', 'Կամուրջը բաց է', 'hy')).toEqual(['Կամուրջը [-փակ-]{+բաց+} է']);
  });

  test('says of the headline that it is the headline', () => {
    const { passages } = changedPassages(version('A.', 'Old town'), version('A.', 'New town'));
    expect(passages).toEqual([
      { headline: true, parts: [{ removed: 'Old' }, { added: 'New' }, { same: ' town' }] },
    ]);
  });

  test('a text that is another one is cut, and what is left out is counted', () => {
    const text = (word: string) =>
      Array.from({ length: 60 }, (_, n) => `${`${word} ${n} `.repeat(40)}of paragraph ${n}.`);
    const mixed = text('old').flatMap((paragraph, n) => [paragraph, `Kept ${n}.`]);
    const other = text('new').flatMap((paragraph, n) => [paragraph, `Kept ${n}.`]);
    const { passages, more } = changedPassages(version(mixed), version(other));
    expect(passages.length + more).toBe(60);
    expect(more).toBeGreaterThan(40);
    expect(JSON.stringify(passages).length).toBeLessThan(8000);
  });

  test('what is removed was there, and what is added is there', () => {
    const word = fc.constantFrom('the', 'bridge', 'river', '“no”', 'is', 'shut.', 'مغلق', '橋');
    const text = fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { maxLength: 5 });
    const paragraphs = text.map((all) => all.map((words) => words.join(' ')));
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const { passages } = changedPassages(version(before), version(after));
        const [old, now] = [before.join('\n\n'), after.join('\n\n')];
        for (const part of passages.flatMap(({ parts }) => parts)) {
          if ('removed' in part) expect(old).toContain(part.removed);
          if ('added' in part) expect(now).toContain(part.added);
        }
        // Words that only went into another paragraph may be shown; changed words must be.
        if (passages.length === 0) expect(squeeze(now)).toBe(squeeze(old));
      }),
      { numRuns: 300 },
    );
  });
});
