import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../article/text.ts';
import {
  applyArchiveRules,
  foldWords,
  ruleKey,
  rulesIn,
  type ArchiveRules,
} from './archive-rules.ts';
import { extractSpeech } from './speech.ts';
import type { ExtractedQuote, Speech } from './speech-types.ts';

const NONE: ArchiveRules = { unspoken: [], singleWordsNeedCue: false, initials: [] };
const TERM: ArchiveRules = { ...NONE, unspoken: [{ words: 'user testing', class: 'term' }] };

function quote(words: string, more: Partial<ExtractedQuote> = {}): ExtractedQuote {
  return {
    kind: 'partial',
    spans: [{ start: 0, end: words.length + 2 }],
    words,
    by: 'none',
    resolvedBy: 'none',
    confidence: 0.5,
    ...more,
  };
}
const speechOf = (...quotes: ExtractedQuote[]): Speech => ({
  quotes,
  marks: [],
  speakers: [],
  warnings: [],
  unmatched: [],
});

test('words are compared without case, marks, and the marks of a sentence', () => {
  expect(foldWords('“User  Testing.”')).toBe('user testing');
  expect(foldWords('C++')).toBe('c++');
});

describe('terms', () => {
  test.each(['user testing', 'User Testing,', '“user testing”'])('%s is none', (words) => {
    const { quotes, marks, ruled } = applyArchiveRules(speechOf(quote(words)), TERM);
    expect(quotes).toEqual([]);
    expect(marks.map((mark) => mark.class)).toEqual(['term']);
    expect(ruled).toEqual([{ rule: ruleKey.unspoken('user testing'), words, dropped: true }]);
  });

  test('a quote that only contains the words stays one', () => {
    const speech = speechOf(quote('we do user testing'));
    expect(applyArchiveRules(speech, TERM)).toBe(speech);
  });
});

describe('single words', () => {
  const rules: ArchiveRules = { ...NONE, singleWordsNeedCue: true };
  const cue = { span: { start: 10, end: 14 }, text: 'said' };

  test.each([
    ['without a cue', quote('agile'), 0],
    ['with a cue', quote('agile', { cue }), 1],
    ['of a transcript', quote('Why?', { by: 'transcript' }), 1],
    ['and more of them', quote('very agile'), 1],
  ])('%s', (_, one, left) => {
    expect(applyArchiveRules(speechOf(one), rules).quotes).toHaveLength(left);
  });
});

describe('initials', () => {
  const TEXT =
    'The editor spoke to Nora Blake, the harbour master, on Monday.\n\n' +
    'N.B.: “The pier is safe.”\n\n“It was closed for a week,” N.B. said.';
  const initials = [{ initials: 'NB', speaker: 'Nora Blake' }];

  test('what was said under them is the person’s', () => {
    const article = articleTextFromPlain(TEXT);
    const { quotes, speakers, ruled } = extractSpeech(article, { rules: { ...NONE, initials } });
    const nora = speakers.filter(({ name }) => name === 'Nora Blake');
    expect(nora).toHaveLength(1);
    expect(nora[0]?.aliases).toContain('NB');
    expect(quotes.length).toBeGreaterThan(0);
    for (const { speaker } of quotes) expect(speaker).toBe(nora[0]?.key);
    expect(ruled?.map(({ rule }) => rule)).toEqual(['initials NB Nora Blake']);
  });

  test('nothing is said of an article that does not print them', () => {
    const article = articleTextFromPlain('“The pier is safe,” Ruth Abernathy said.');
    const { speakers, ruled } = extractSpeech(article, { rules: { ...NONE, initials } });
    expect(ruled).toBeUndefined();
    expect(speakers.map(({ name }) => name)).toEqual(['Ruth Abernathy']);
  });

  test('they hold in the articles that are named, or in all', () => {
    const about = {
      id: 'a',
      slug: 'b',
      file: 'content/articles/c.md',
      date: '2024-02-08',
      tags: [],
    };
    const held = (articles?: string[]) =>
      rulesIn(
        {
          ...NONE,
          initials: [{ initials: 'NB', speaker: 'Nora', ...(articles ? { articles } : {}) }],
        },
        about,
      ).initials.length;
    expect([held(), held(['a']), held(['b']), held(['articles/c.md']), held(['x'])]).toEqual([
      1, 1, 1, 1, 0,
    ]);
  });
});

test('what is nobody does not speak', () => {
  const text = 'The Sea Breeze said “we sail at noon,” and Ruth Abernathy said “we do not.”';
  const rules = { ...NONE, nobody: ['Ruth  Abernathy'] };
  const { quotes, speakers, ruled } = extractSpeech(articleTextFromPlain(text), { rules });
  expect(speakers.map(({ name }) => name)).not.toContain('Ruth Abernathy');
  expect(quotes.filter(({ speaker }) => speaker === 'ruth-abernathy')).toEqual([]);
  expect(ruled).toEqual([
    { rule: 'nobody ruth abernathy', words: 'Ruth Abernathy', dropped: true },
  ]);
});

test('the front matter of an article goes before the rules of the archive', () => {
  const article = articleTextFromPlain('Ruth Abernathy praised “user testing” on Monday.');
  const { quotes } = extractSpeech(article, {
    rules: TERM,
    quotes: [{ match: 'user testing', speaker: 'Ruth Abernathy' }],
  });
  expect(quotes).toMatchObject([{ words: 'user testing', by: 'override' }]);
});
