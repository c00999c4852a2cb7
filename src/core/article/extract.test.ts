import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { viewText } from '../markdown/text/plain-text.ts';
import { extractArticle } from './extract.ts';
import { parseArticle } from './parse.ts';

const gazetteer = loadGazetteer();

function extract(body: string, more = '') {
  const parsed = parseArticle(
    `---\ntitle: A\ndate: 2024-02-08\n${more}---\n\n${body}\n`,
    'content/articles/2024-02-08-a.md',
  );
  if (!('tree' in parsed)) throw new Error(JSON.stringify(parsed));
  const about = { id: '2024-02-08-a', slug: 'a', file: 'a.md', date: '2024-02-08', tags: [] };
  return extractArticle(viewText(parsed.tree), parsed.frontMatter, { gazetteer }, about);
}

const names = ({ toponyms }: ReturnType<typeof extract>) => toponyms.places.map(({ name }) => name);

describe('extractArticle', () => {
  test('quotes, speakers, places and days, and one setting for each quote', () => {
    const found = extract('“We sail,” Mayor Ana Ruiz told reporters in Bergen on Tuesday.');
    expect(found.speech.quotes).toHaveLength(1);
    expect(found.speech.speakers.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(names(found)).toEqual(['Bergen']);
    expect(found.settings.settings).toHaveLength(1);
    expect(found.settings.settings[0]?.said).toMatchObject({ start: '2024-02-06' });
  });

  test('a person who is called like a town is none', () => {
    expect(names(extract('Jack London came. “We sail,” London said.'))).toEqual([]);
  });

  test('the front matter’s word comes before the text’s', () => {
    expect(
      names(extract('They met in Paris.', 'places:\n  - match: Paris\n    place: false\n')),
    ).toEqual([]);
    const { toponyms } = extract('It rained.', 'dateline: OSLO\n');
    expect(toponyms.places.map(({ name }) => name)).toEqual(['Oslo']);
  });

  test('what of it matches nothing is told', () => {
    const { speech, toponyms } = extract(
      'It rained.',
      'quotes:\n  - match: We sail\n    role: mayor\nplaces:\n  - match: Paris\n    place: false\n',
    );
    expect([speech.unmatched.length, toponyms.unmatched.length]).toEqual([1, 1]);
  });

  test('a language without rules has its marks read, and nothing guessed', () => {
    const found = extract('„Wir segeln um zwölf Uhr“, sagte Ana Ruiz am Dienstag.', 'lang: de\n');
    expect(found.speech.quotes.every(({ speaker }) => speaker === undefined)).toBe(true);
    expect(found.dates).toEqual([]);
  });
});
