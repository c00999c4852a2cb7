import { describe, expect, test } from 'vitest';
import { finishArticle } from '../article/finish.ts';
import { parseArticle } from '../article/parse.ts';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { createUrls } from '../addresses/urls.ts';

/** The problems of an article’s overrides. */
function problems(more: string) {
  const parsed = parseArticle(
    `---\ntitle: A\ndate: 2024-02-08\n${more}---\n\n“We sail at noon,” said Ana Ruiz in Bergen.\n`,
    'a.md',
  );
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

  test('overrides that all match are no problem', () => {
    expect(problems('quotes:\n  - match: We sail\n    role: mayor\n')).toEqual([]);
  });
});
