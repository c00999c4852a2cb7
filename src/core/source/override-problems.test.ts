import { describe, expect, test } from 'vitest';
import { finishArticle } from '../article/finish.ts';
import { parseArticle } from '../article/parse.ts';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { createUrls } from '../addresses/urls.ts';

/** The problems of an article’s overrides. */
function problems(more: string, text = '“We sail at noon,” said Ana Ruiz in Bergen.') {
  const parsed = parseArticle(`---\ntitle: A\ndate: 2024-02-08\n${more}---\n\n${text}\n`, 'a.md');
  if (!('tree' in parsed)) throw new Error(JSON.stringify(parsed));
  const finished = finishArticle(parsed, {
    gazetteer: loadGazetteer(),
    urls: createUrls('/'),
    images: new Map(),
  });
  return Array.isArray(finished) ? finished : [];
}

describe('overrideProblems', () => {
  test.each([
    ['a quote', 'quotes:\n  - match: We sail at six\n    role: mayor\n', 5, 'We sail at noon'],
    ['a speaker', 'speakers:\n  - name: Anna Ruiz\n', 5, 'Ana Ruiz'],
  ])('%s that is not there has its line and the likest words', (_, more, line, near) => {
    const [problem, ...others] = problems(more);
    expect(problem).toMatchObject({ file: 'a.md', line });
    expect(problem?.hint).toContain(near);
    expect(others).toEqual([]);
  });

  test('a place that no gazetteer has is on the line that names it', () => {
    const [problem] = problems('places:\n  - match: Bergen\n    place: Atlantis upon Sea\n');
    expect(problem).toMatchObject({ line: 6 });
    expect(problem?.message).toContain('Atlantis upon Sea');
  });

  test('words that are not printed are on theirs', () => {
    expect(problems('places:\n  - match: Narvik\n    place: Oslo\n')).toMatchObject([{ line: 5 }]);
  });

  test('where a quote was said must be known, too', () => {
    const more = 'quotes:\n  - match: We sail\n    place: Atlantis upon Sea\n';
    expect(problems(more)).toMatchObject([{ line: 6 }]);
  });

  test('words that fit two quotes: both with their lines, and how to tell which', () => {
    const more = 'quotes:\n  - match: we sail\n    speaker: Ana Ruiz\n';
    const text = '“We sail at noon,” said Ana Ruiz.\n\n“We sail at six,” said Tom Reed.';
    expect(problems(more, text)).toEqual([
      {
        file: 'a.md',
        line: 5,
        message:
          'quotes: “we sail” fits 2 quotes: 1: “We sail at noon,” on line 9, 2: “We sail at six,” on line 11.',
        hint: 'write more words of the one that you mean, all of it if need be, or which: 2 for the second',
      },
    ]);
    const same = '“No,” said Ana Ruiz.\n\n“No,” said Tom Reed.';
    expect(problems('quotes:\n  - match: no\n    role: mayor\n', same)).toMatchObject([
      { hint: 'add which: 2 for the second, or write an entry for each of them' },
    ]);
  });

  test('overrides that all match are no problem', () => {
    expect(problems('quotes:\n  - match: We sail\n    role: mayor\n')).toEqual([]);
  });
});
