import { describe, expect, test } from 'vitest';
import type { SpeakerEntry } from '../read-speakers.ts';
import { noQuoteAuthority, readQuoteRules } from './read-quotes.ts';

const NORA: SpeakerEntry = { name: 'Nora Blake', line: 1 };

function read(source: string, speakers: readonly SpeakerEntry[] = []) {
  return readQuoteRules(source, 'content/quotes.yaml', speakers);
}
function problems(source: string, speakers?: readonly SpeakerEntry[]): string[] {
  const found = read(source, speakers);
  if (!('problems' in found)) return [];
  return found.problems.map(({ line, message, hint }) => `${line}: ${message} ${hint}`);
}

describe('readQuoteRules', () => {
  test('reads lists of words, the rule for single words, and initials', () => {
    const found = read(
      'terms: [agile, user testing]\ntitles:\n  - The Crown\nnot-speakers: [Web]\nsingle-words-without-cue: none\n' +
        'initials:\n  N.B.: { speaker: nora-blake, articles: [2024-02-08-talk] }\n  O.L.:\n' +
        '    - speaker: Otto Lind\n',
      [NORA],
    );
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    expect(found.rules).toEqual({
      unspoken: [
        { words: 'agile', class: 'term' },
        { words: 'user testing', class: 'term' },
        { words: 'The Crown', class: 'title' },
      ],
      singleWordsNeedCue: true,
      initials: [
        { initials: 'N.B.', speaker: 'Nora Blake', articles: ['2024-02-08-talk'] },
        { initials: 'O.L.', speaker: 'Otto Lind' },
      ],
      nobody: ['Web'],
    });
    expect(found.written.map(({ shown, line }) => [shown, line])).toEqual([
      ['terms: agile', 1],
      ['terms: user testing', 1],
      ['titles: The Crown', 3],
      ['not-speakers: Web', 4],
      ['single-words-without-cue', 5],
      ['initials: N.B.', 7],
      ['initials: O.L.', 9],
    ]);
  });

  test('a file of comments says nothing', () => {
    expect(read('# terms: [agile]\n')).toBe(noQuoteAuthority);
  });

  test.each([
    ['terms: agile\n', /^1: terms.*list/],
    ['terms: []\n', /^1: terms: is an empty list/],
    ['term: [agile]\n', /^1: .*term.*terms/],
    ['terms: [agile, Agile]\n', /^1: terms: Agile is already on line 1\. remove it/],
    ['single-words-without-cue: all\n', /^1: .*is not none.* write none/],
    ['initials:\n  N.B.: { speaker: otto-lind }\n', /^2: .*otto-lind.*write the person’s name/],
    ['initials:\n  N.B.: Nora\n', /^2: initials/],
    ['- agile\n', /^1: The file has no rules/],
  ])('%j: %s', (source, message) => {
    expect(problems(source, [NORA])).toEqual([expect.stringMatching(message)]);
  });
});
